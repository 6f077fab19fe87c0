package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** An import to begin: a year's register of one centre. */
@Schema(description = "An import to begin: a year's register of one centre.")
public record NewImport(
        @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @NotNull @Min(1990) @Max(2200) @Schema(description = "Plan year of the classes", examples = "2017")
        Integer year,

        @Schema(
                description = "Whether what the files do not name ends (SNAPSHOT) or stays (DELTA, unless told)",
                nullable = true,
                examples = "DELTA")
        ImportMode mode,

        @Min(0)
        @Max(100)
        @Schema(
                description =
                        "Percent of the rows of a file's scope that may be missing in a snapshot; more is a problem. 10 unless told",
                nullable = true,
                examples = "10")
        Integer lossThreshold) {

    /** An import that adds and changes. */
    public NewImport(String centre, int year) {
        this(centre, year, null, null);
    }
}
