package vn.thoilai.contract.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every operation answers when it does not do what it was asked: a problem document after RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem document (RFC 9457). Programs decide by `code`, people read `title` and `detail`.")
public record Problem(
        @Schema(
                description = "URI of the kind of problem; its last segment is the code",
                examples = "urn:problem:validation-failed")
        String type,

        @Schema(description = "What went wrong, in the language asked for", examples = "The request is not valid")
        String title,

        @Schema(description = "HTTP status, repeated", examples = "400")
        int status,

        @Schema(nullable = true, description = "What went wrong this time, in the language asked for")
        String detail,

        @Schema(description = "Path of the request that failed", examples = "/enrollment/v1/classes")
        String instance,

        @Schema(
                description =
                        "Stable code of the problem. More may be added within v1; these there are, each with its status:",
                examples = "validation-failed")
        String code,

        @Schema(nullable = true, description = "One entry for each field or parameter that breaks a rule")
        List<FieldProblem> errors,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                nullable = true,
                type = SchemaType.ARRAY,
                description =
                        "What would have been allowed instead, for example the states a class can move to; empty with `illegal-transition` where no state follows")
        List<String> allowed,

        @Schema(
                nullable = true,
                description =
                        "Both versions of each part that differs, where a stale `If-Match` can be merged part by part")
        List<Conflict> conflict,

        @Schema(
                nullable = true,
                description = "Trace id to quote to the operator",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {

    /** Media type of every problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
