package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that opens a class. */
@Schema(description = "The decision that opens a class.")
public record OpeningDecision(
        @NotBlank @Size(max = 100) @Schema(description = "Number of the decision", examples = "12/QĐ-TTBDCT")
        String number,

        @NotNull @Schema(description = "Its date", examples = "2017-03-01")
        LocalDate date) {}
