package vn.thoilai.contract.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** That a centre belongs to a group, from a first to a last year. */
@Schema(description = "That a centre belongs to a group, from a first to a last year.")
public record GroupMember(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Min(1990) @Max(2200) @Schema(description = "First plan year", examples = "2017")
        int fromYear,

        @Min(1990)
        @Max(2200)
        @Schema(description = "Last plan year; null while it goes on", nullable = true, examples = "2024")
        Integer toYear) {}
