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

/** Requests about counting rules. */
@Path("/reporting/v1/counting-rules")
@Tag(name = "reporting")
@Produces(MediaType.APPLICATION_JSON)
public interface CountingRulesApi {

    /** List counting rules. All rules that figures name, in the order in which a report uses them. */
    @GET
    @Operation(
            summary = "List counting rules",
            description = "All rules that figures name, in the order in which a report uses them.")
    List<CountingRule> listCountingRules();

    /** Read a counting rule. What a figure counts, in Vietnamese and English. */
    @GET
    @Path("{rule}")
    @Operation(summary = "Read a counting rule", description = "What a figure counts, in Vietnamese and English.")
    CountingRule readCountingRule(
            @Parameter(description = "Id and version of the rule", example = "attendance-ratio@1") @PathParam("rule")
                    String rule);
}
