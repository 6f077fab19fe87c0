package vn.thoilai.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.ClassEvent;
import vn.thoilai.contract.enrollment.ClassState;
import vn.thoilai.contract.enrollment.DeclaredCounts;

/** A row of {@code class_fact}. */
record ClassRow(
        UUID id,
        int version,
        String centre,
        String code,
        String nameVi,
        String programme,
        Track track,
        Delivery delivery,
        boolean countsTowardTarget,
        int planYear,
        Integer carriedOverInto,
        Integer cohort,
        ClassState state,
        LocalDate startDate,
        LocalDate endDate,
        Integer capacity,
        Integer sessionsHeld,
        Instant resultsApprovedAt,
        boolean rosterKept,
        Integer declaredSummoned,
        Integer declaredParticipations,
        Integer declaredAttended,
        Integer declaredAssessed,
        Integer declaredPassed,
        Integer declaredFairOrBetter)
        implements Batch.Row {

    private static final DeclaredCounts NOTHING = new DeclaredCounts(null, null, null, null, null, null);

    static ClassRow of(ClassEvent event) throws Unfit {
        EventData.require(event.id(), "id");
        EventData.requireCode(event.centre(), "centre");
        EventData.require(event.code(), "code");
        EventData.requireCode(event.programme(), "programme");
        EventData.require(event.delivery(), "delivery");
        EventData.require(event.state(), "state");
        EventData.require(event.startDate(), "startDate");
        EventData.requireDay(event.startDate(), "startDate");
        EventData.requireDay(event.endDate(), "endDate");
        DeclaredCounts declared = event.declared() == null ? NOTHING : event.declared();
        EventData.requireCount(declared.summoned(), "declared/summoned");
        EventData.requireCount(declared.participations(), "declared/participations");
        EventData.requireCount(declared.attended(), "declared/attended");
        EventData.requireCount(declared.assessed(), "declared/assessed");
        EventData.requireCount(declared.passed(), "declared/passed");
        EventData.requireCount(declared.fairOrBetter(), "declared/fairOrBetter");
        return row(event, declared);
    }

    private static ClassRow row(ClassEvent event, DeclaredCounts declared) {
        return new ClassRow(
                event.id(),
                event.version(),
                event.centre(),
                event.code(),
                event.nameVi(),
                event.programme(),
                event.track(),
                event.delivery(),
                event.countsTowardTarget(),
                event.planYear(),
                event.carriedOverInto(),
                event.cohort(),
                event.state(),
                event.startDate(),
                event.endDate(),
                event.capacity(),
                event.sessionsHeld(),
                event.resultsApprovedAt(),
                event.rosterKept(),
                declared.summoned(),
                declared.participations(),
                declared.attended(),
                declared.assessed(),
                declared.passed(),
                declared.fairOrBetter());
    }
}
