package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area's names and its last day; code, level, parent and first day stay. */
@Schema(description = "An area's names and its last day; code, level, parent and first day stay.")
public record AreaUpdate(
        @NotBlank @Size(max = 300) @Schema(description = "Vietnamese name", examples = "Huyện Thới Lai")
        String nameVi,

        @Size(max = 300) @Schema(description = "English name", nullable = true, examples = "Thoi Lai district")
        String nameEn,

        @Schema(description = "Last day; null while it exists", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
