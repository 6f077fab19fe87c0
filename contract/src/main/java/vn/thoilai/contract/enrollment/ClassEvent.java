package vn.thoilai.contract.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;

/** Data of `vn.thoilai.enrollment.class.v1`: the whole public state of a class, without who teaches it. Fields below `declared` are null in events older than they are. */
@Schema(
        description =
                "Data of `vn.thoilai.enrollment.class.v1`: the whole public state of a class, without who teaches it. Fields below `declared` are null in events older than they are.")
public record ClassEvent(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Version of the class", examples = "3")
        int version,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code within the centre", examples = "2017-P01")
        String code,

        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(description = "Track", nullable = true, examples = "PARTY")
        Track track,

        @Schema(description = "Delivery", examples = "OWN") Delivery delivery,

        @Schema(description = "Whether it counts toward the target", examples = "true")
        boolean countsTowardTarget,

        @Schema(description = "Year of the plan", examples = "2017")
        int planYear,

        @Schema(description = "Year it was last carried over into", nullable = true, examples = "2018")
        Integer carriedOverInto,

        @Schema(description = "Cohort", nullable = true, examples = "9")
        Integer cohort,

        @Schema(description = "State", examples = "CLOSED") ClassState state,

        @Schema(description = "First day", examples = "2017-03-06")
        LocalDate startDate,

        @Schema(description = "Last day", nullable = true, examples = "2017-03-10")
        LocalDate endDate,

        @Schema(description = "Places; null when not bounded", nullable = true, examples = "90")
        Integer capacity,

        @Schema(
                description = "When the director approved the results; null until then",
                nullable = true,
                examples = "2017-03-14T02:00:00Z")
        Instant resultsApprovedAt,

        @Schema(description = "Whether a roster is kept", examples = "true")
        boolean rosterKept,

        @Schema(description = "Counts of a class without a roster", nullable = true)
        DeclaredCounts declared,

        @Schema(
                description = "Vietnamese name",
                nullable = true,
                examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String nameVi,

        @Schema(description = "How it is held", nullable = true, examples = "FULL_TIME")
        StudyMode mode,

        @Schema(description = "Code of the partner", nullable = true, examples = "education-office")
        String partner,

        @Schema(description = "Sessions held so far", nullable = true, examples = "10")
        Integer sessionsHeld,

        @Schema(description = "The decision that opened it", nullable = true)
        OpeningDecision openingDecision,

        @Schema(description = "Policy bound when it opened", nullable = true, examples = "default@1")
        String gradingPolicy,

        @Schema(description = "Why it was cancelled, postponed or carried over", nullable = true)
        String reason) {}
