package vn.thoilai.contract.enrollment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre was called and where it lay, from a first to a last day. */
@Schema(description = "What a centre was called and where it lay, from a first to a last day.")
public record CentreVersion(
        @Schema(description = "First day", examples = "2008-12-23")
        LocalDate validFrom,

        @Schema(
                description = "Last day, the one before the next version begins; null where there is no next",
                nullable = true,
                examples = "2025-06-30")
        LocalDate validTo,

        @Schema(description = "Vietnamese name", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Thoi Lai District Political Training Centre")
        String nameEn,

        @Schema(description = "Code of the area it lay in", examples = "927")
        String area) {}
