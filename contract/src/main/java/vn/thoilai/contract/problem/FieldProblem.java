package vn.thoilai.contract.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field or parameter that breaks one rule. */
@Schema(description = "A field or parameter that breaks a rule")
public record FieldProblem(
        @Schema(
                description = "Where: a JSON Pointer into the body (`/startDate`), or `query/limit`, `path/year`,"
                        + " `header/If-Match` for a parameter",
                examples = "/startDate")
        String pointer,

        @Schema(description = "Stable code of the rule that is broken", examples = "required")
        String code,

        @Schema(description = "The rule in words, in the language asked for", examples = "must not be null")
        String detail) {}
