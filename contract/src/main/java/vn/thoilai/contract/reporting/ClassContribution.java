package vn.thoilai.contract.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassState;

/** What one class contributes to a figure. The contributions of all classes add up to the figure, those to a ratio to its numerator and denominator. */
@Schema(
        description =
                "What one class contributes to a figure. The contributions of all classes add up to the figure, those to a ratio to its numerator and denominator.")
public record ClassContribution(
        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code of the class", examples = "2017-P01")
        String code,

        @Schema(
                description = "Vietnamese name",
                nullable = true,
                examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String nameVi,

        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "Track", nullable = true, examples = "PARTY")
        Track track,

        @Schema(description = "Delivery", examples = "OWN") Delivery delivery,

        @Schema(description = "Whether it counts toward the target", examples = "true")
        boolean countsTowardTarget,

        @Schema(description = "State", examples = "CLOSED") ClassState state,

        @Schema(description = "First day", examples = "2017-03-06")
        LocalDate startDate,

        @Schema(
                description = "What it contributes; null when unknown, and for a ratio",
                nullable = true,
                examples = "74")
        BigDecimal value,

        @Schema(description = "What it contributes to the numerator of a ratio", nullable = true, examples = "71")
        BigDecimal numerator,

        @Schema(description = "What it contributes to the denominator of a ratio", nullable = true, examples = "74")
        BigDecimal denominator,

        @Schema(description = "Whether all of it is known", examples = "COMPLETE")
        Completeness completeness,

        @Schema(
                description =
                        "Where the rows behind it are listed; null where the centre declared the number and keeps no roster",
                nullable = true,
                examples =
                        "/reporting/v1/centres/thoi-lai/years/2017/rows/01890a5d-ac96-774b-bcce-b302099a8057?indicator=PARTICIPATIONS")
        String rows)
        implements Identified {

    @Override
    public String key() {
        return id.toString();
    }
}
