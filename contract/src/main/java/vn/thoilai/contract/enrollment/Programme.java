package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.Versioned;

/** A programme; its track, delivery and counting are the defaults of its classes. */
@Schema(description = "A programme; its track, delivery and counting are the defaults of its classes.")
public record Programme(
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

        @Schema(description = "Typical length in words", examples = "10 half-day sessions, 50 periods")
        String typicalLength,

        @Schema(description = "What it ends with", examples = "CERTIFICATE")
        EndsWith endsWith,

        @Schema(description = "How long a certificate is valid, in months", nullable = true, examples = "60")
        Integer certificateValidMonths,

        @Schema(description = "Who may be nominated for its classes; defaults that can be configured")
        List<EligibilityRule> eligibility,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
