package vn.thoilai.planning.upstream;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.thoilai.contract.reporting.YearReportsApi;
import vn.thoilai.kit.problem.NeighbourProblems;

/** Reporting over HTTP; {@link Actuals} is how to ask it. */
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(NeighbourProblems.class)
@OidcClientFilter
interface ReportingClient extends YearReportsApi {}
