package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of `vn.thoilai.enrollment.venue.v1`: the whole public state of a venue of a class. */
@Schema(description = "Data of `vn.thoilai.enrollment.venue.v1`: the whole public state of a venue of a class.")
public record VenueEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the venue", examples = "3")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code within the class", examples = "xa-truong-xuan")
        String code,

        @Schema(description = "Vietnamese name", examples = "Hội trường xã Trường Xuân")
        String nameVi,

        @Schema(description = "Address", nullable = true, examples = "Ấp Trường Thọ, xã Trường Xuân")
        String address,

        @Schema(description = "Places; null when not bounded", nullable = true, examples = "120")
        Integer capacity) {}
