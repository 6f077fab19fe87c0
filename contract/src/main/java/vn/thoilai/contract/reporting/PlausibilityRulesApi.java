package vn.thoilai.contract.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests about the rules of plausibility. */
@Path("/reporting/v1/plausibility-rules")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
public interface PlausibilityRulesApi {

    /** List plausibility rules. All rules that findings name: first those about figures, then those about publications. */
    @GET
    @Operation(
            summary = "List plausibility rules",
            description = "All rules that findings name: first those about figures, then those about publications.")
    List<PlausibilityRule> listPlausibilityRules();

    /** Read a plausibility rule. When it finds something, and how much that says, in Vietnamese and English. */
    @GET
    @Path("{rule}")
    @Operation(
            summary = "Read a plausibility rule",
            description = "When it finds something, and how much that says, in Vietnamese and English.")
    PlausibilityRule readPlausibilityRule(
            @Parameter(description = "Id and version of the rule", example = "attended-above-summoned@1")
                    @PathParam("rule")
                    String rule);
}
