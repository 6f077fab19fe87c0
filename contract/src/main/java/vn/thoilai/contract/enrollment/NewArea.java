package vn.thoilai.contract.enrollment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;
import vn.thoilai.contract.OneLine;

/** An administrative area to register. */
@Schema(description = "An administrative area to register.", examples = """
                {
                  "code": "31999",
                  "nameVi": "Xã Mẫu",
                  "nameEn": "Mau commune",
                  "level": "COMMUNE",
                  "parent": "92",
                  "validFrom": "2026-01-01"
                }""")
public record NewArea(
        @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Official code; unique only together with the dates", examples = "927")
        String code,

        @NotBlank @OneLine @Size(max = 300) @Schema(description = "Vietnamese name", examples = "Huyện Thới Lai")
        String nameVi,

        @OneLine @Size(max = 300) @Schema(description = "English name", nullable = true, examples = "Thoi Lai district")
        String nameEn,

        @NotNull @Schema(description = "Level", examples = "DISTRICT")
        AreaLevel level,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the area it lay in on its first day", nullable = true, examples = "92")
        String parent,

        @NotNull @Schema(description = "First day of the area", examples = "2004-01-02")
        LocalDate validFrom,

        @Schema(description = "Last day; null while it exists", nullable = true, examples = "2025-06-30")
        LocalDate validTo) {}
