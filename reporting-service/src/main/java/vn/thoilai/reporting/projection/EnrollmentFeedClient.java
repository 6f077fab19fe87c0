package vn.thoilai.reporting.projection;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.thoilai.contract.enrollment.EnrollmentFeedApi;
import vn.thoilai.kit.problem.NeighbourProblems;

@RegisterRestClient(configKey = "enrollment")
@RegisterProvider(NeighbourProblems.class)
@OidcClientFilter
interface EnrollmentFeedClient extends EnrollmentFeedApi {}
