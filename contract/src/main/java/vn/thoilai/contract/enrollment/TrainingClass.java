package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.Versioned;

/** A class (<i>lớp</i>). */
@Schema(description = "A class (lớp).")
public record TrainingClass(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code, unique within the centre", examples = "2017-P01")
        String code,

        @Schema(description = "Vietnamese name", examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String nameVi,

        @Schema(description = "Code of the programme", examples = "PARTY_AWARENESS")
        String programme,

        @Schema(
                description = "Track of its programme; null where it belongs to none",
                nullable = true,
                examples = "PARTY")
        Track track,

        @Schema(description = "Part the centre plays", examples = "OWN")
        Delivery delivery,

        @Schema(description = "Whether it counts toward the class-opening target", examples = "true")
        boolean countsTowardTarget,

        @Schema(description = "Where it stands", examples = "PLANNED")
        ClassState state,

        @Schema(description = "How it is held; FULL_TIME unless told", examples = "FULL_TIME")
        StudyMode mode,

        @Schema(description = "Number of the cohort", nullable = true, examples = "9")
        Integer cohort,

        @Schema(
                description = "Year of the plan the class belongs to; the year of its start date unless told",
                examples = "2017")
        int planYear,

        @Schema(
                description =
                        "Year the class was last carried over into; it still belongs to the plan of its plan year",
                nullable = true,
                examples = "2018")
        Integer carriedOverInto,

        @Schema(
                description = "Code of the partner; needed unless the delivery is OWN",
                nullable = true,
                examples = "education-office")
        String partner,

        @Schema(description = "First day", examples = "2017-03-06")
        LocalDate startDate,

        @Schema(description = "Last day; not before the first", nullable = true, examples = "2017-03-10")
        LocalDate endDate,

        @Schema(description = "Sessions held so far", nullable = true, examples = "10")
        Integer sessionsHeld,

        @Schema(description = "Places; null when not bounded", nullable = true, examples = "90")
        Integer capacity,

        @Schema(
                description =
                        "Whether a roster is kept; true unless told. A class without one may carry declared counts",
                examples = "true")
        boolean rosterKept,

        @Schema(description = "Counts of a class without a roster", nullable = true)
        DeclaredCounts declared,

        @Schema(
                description =
                        "Lecturers who teach it, by the `sub` of their tokens; a `lecturer` sees the classes that name him",
                examples = "lecturer")
        List<String> lecturers,

        @Schema(description = "The decision that opened it", nullable = true)
        OpeningDecision openingDecision,

        @Schema(description = "Policy bound when it opened", nullable = true, examples = "default@1")
        String gradingPolicy,

        @Schema(
                description = "When the director approved its results, or an import took them over; null until then",
                nullable = true,
                examples = "2017-03-14T02:00:00Z")
        Instant resultsApprovedAt,

        @Schema(description = "Why it was cancelled, postponed or carried over", nullable = true)
        String reason,

        @Schema(
                description =
                        "What the caller may do with it now: ids of operations, with the state where one leads to it. Null in lists",
                nullable = true,
                examples = "moveClass:OPENED")
        List<String> allowedActions,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    /** The same class, with what the caller may do with it. */
    public TrainingClass allowing(List<String> actions) {
        return new TrainingClass(
                id,
                centre,
                code,
                nameVi,
                programme,
                track,
                delivery,
                countsTowardTarget,
                state,
                mode,
                cohort,
                planYear,
                carriedOverInto,
                partner,
                startDate,
                endDate,
                sessionsHeld,
                capacity,
                rosterKept,
                declared,
                lecturers,
                openingDecision,
                gradingPolicy,
                resultsApprovedAt,
                reason,
                actions,
                version);
    }

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
