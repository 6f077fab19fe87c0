package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.OneLine;

/** A centre to register. */
@Schema(description = "A centre to register.", examples = """
                {
                  "code": "trung-tam-mau",
                  "nameVi": "Trung tâm Chính trị Mẫu",
                  "nameEn": "Mau Political Centre",
                  "area": "92"
                }""")
public record NewCentre(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Readable code, used in paths and claims", examples = "thoi-lai")
        String code,

        @NotBlank
        @OneLine
        @Size(max = 300)
        @Schema(description = "Vietnamese name", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String nameVi,

        @OneLine
        @Size(max = 300)
        @Schema(description = "English name", nullable = true, examples = "Thoi Lai District Political Training Centre")
        String nameEn,

        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the area the centre lies in; it has the code on the first day", examples = "927")
        String area,

        @Schema(
                description = "First day it is called so and lies there; today when absent",
                nullable = true,
                examples = "2025-07-01")
        LocalDate validFrom) {}
