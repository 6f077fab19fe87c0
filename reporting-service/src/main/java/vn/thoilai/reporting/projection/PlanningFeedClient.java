package vn.thoilai.reporting.projection;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.thoilai.contract.planning.PlanningFeedApi;
import vn.thoilai.kit.problem.NeighbourProblems;

@RegisterRestClient(configKey = "planning")
@RegisterProvider(NeighbourProblems.class)
@OidcClientFilter
interface PlanningFeedClient extends PlanningFeedApi {}
