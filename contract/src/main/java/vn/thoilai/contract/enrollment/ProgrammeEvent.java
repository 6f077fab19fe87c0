package vn.thoilai.contract.enrollment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;

/** Data of `vn.thoilai.enrollment.programme.v1`: a programme; its track, delivery and counting are the defaults of its classes. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.programme.v1`: a programme; its track, delivery and counting are the defaults of its classes.")
public record ProgrammeEvent(
        @Schema(description = "Id in the feed, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the programme", examples = "1")
        int version,

        @Schema(description = "Code", examples = "PARTY_AWARENESS")
        String code,

        @Schema(description = "Vietnamese name", examples = "Bồi dưỡng nhận thức về Đảng")
        String nameVi,

        @Schema(description = "English name", nullable = true, examples = "Party awareness for admission candidates")
        String nameEn,

        @Schema(description = "Track; null where the programme belongs to none", nullable = true, examples = "PARTY")
        Track track,

        @Schema(description = "Default delivery of its classes", examples = "OWN")
        Delivery delivery,

        @Schema(description = "Default of its classes", examples = "true")
        boolean countsTowardTarget,

        @Schema(description = "What it ends with", examples = "CERTIFICATE")
        EndsWith endsWith,

        @Schema(description = "How long a certificate is valid, in months", nullable = true, examples = "60")
        Integer certificateValidMonths) {}
