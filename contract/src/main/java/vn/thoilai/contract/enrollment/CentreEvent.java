package vn.thoilai.contract.enrollment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.centre.v1`: a centre and where it lies. */
@Schema(description = "Data of `vn.thoilai.enrollment.centre.v1`: a centre and where it lies.")
public record CentreEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the centre", examples = "1")
        int version,

        @Schema(description = "Code", examples = "thoi-lai") String code,

        @Schema(description = "Vietnamese name", examples = "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Thoi Lai District Political Training Centre")
        String nameEn,

        @Schema(description = "Codes of its area and of every area above, nearest first", examples = "[\"927\"]")
        List<String> areaPath,

        @Schema(
                description =
                        "What it was called and where it lay, by first day; also what is to come. Null in events older than the field",
                nullable = true)
        List<CentreVersion> history) {}
