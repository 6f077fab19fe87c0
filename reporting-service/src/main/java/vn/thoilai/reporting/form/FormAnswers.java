package vn.thoilai.reporting.form;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.contract.reporting.YearReport;

/** Tells caches what an answer depends on besides its address, and lets a problem take the place of a form. */
@Provider
public class FormAnswers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof YearReport || response.getEntity() instanceof YearChart) {
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        } else if (response.getStatus() >= 400 && response.getEntity() instanceof byte[] problem) {
            // Set anew: the framework would still write it as the form in the making of which something went wrong.
            response.setEntity(problem, response.getEntityAnnotations(), response.getMediaType());
        }
    }
}
