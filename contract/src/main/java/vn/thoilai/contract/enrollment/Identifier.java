package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody else's register knows an organisation by. */
@Schema(description = "What somebody else's register knows an organisation by.")
public record Identifier(
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{0,31}")
        @Schema(description = "Register, in lower case: `tax-code`, `party-organisation`", examples = "tax-code")
        String scheme,

        @NotBlank @Size(max = 64) @Schema(description = "Identifier in that register", examples = "1800000000")
        String value) {}
