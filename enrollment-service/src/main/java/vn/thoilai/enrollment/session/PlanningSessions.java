package vn.thoilai.enrollment.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Session;
import vn.thoilai.contract.enrollment.SessionPlan;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.kit.problem.Texts;

/** Puts sessions into the timetable of a class, all that are given or none. */
@ApplicationScoped
class PlanningSessions {

    @Inject
    Sessions sessions;

    @Inject
    Timetables timetables;

    @Inject
    Changes changes;

    /** Adds one session. */
    @Transactional
    Session add(UUID classId, SessionPlan plan) {
        UUID id = add(classId, List.of(plan), "")[0];
        return sessions.read(classId, id);
    }

    /** Adds many sessions in as many statements as one. */
    @Transactional
    List<Session> addAll(UUID classId, List<SessionPlan> plans) {
        return sessions.read(add(classId, plans, "/sessions/%d"));
    }

    private UUID[] add(UUID classId, List<SessionPlan> plans, String pointers) {
        SessionClass trainingClass = sessions.lockClass(classId);
        trainingClass.requirePlannable();
        Map<String, UUID> venues = timetables.venues(classId);
        Timetable timetable = timetables.timetable(classId, null);
        List<Slot> slots = new ArrayList<>();
        for (SessionPlan plan : plans) {
            String pointer = pointers.formatted(slots.size());
            trainingClass.requireLecturer(plan.lecturer(), pointer + "/lecturer");
            Slot slot = slot(null, plan, timetable.nextNumber(), venues, pointer);
            timetable.put(slot, pointer);
            slots.add(slot);
        }
        timetable.require();
        UUID[] ids = timetables.add(trainingClass, slots, plans);
        changes.announce("session", ids);
        return ids;
    }

    /** Where a plan puts a session; 400 or 422 naming the field where it cannot. */
    static Slot slot(UUID id, SessionPlan plan, int number, Map<String, UUID> venues, String pointer) {
        LocalTime starts = Timetables.time(plan.startsAt());
        LocalTime ends = Timetables.time(plan.endsAt());
        if ((starts == null) != (ends == null)) {
            throw ProblemException.invalid(
                    pointer + (starts == null ? "/startsAt" : "/endsAt"), "required", Texts.of("rule.both-times"));
        }
        if (starts != null && !starts.isBefore(ends)) {
            throw ProblemException.invalid(
                    pointer + "/endsAt", "before-start", Texts.of("rule.later-than", "startsAt"));
        }
        if (plan.venue() != null && !venues.containsKey(plan.venue())) {
            throw ProblemException.unknownReference(pointer + "/venue", Texts.of("detail.unknown-venue", plan.venue()));
        }
        return new Slot(
                id,
                plan.number() == null ? number : plan.number(),
                plan.date(),
                starts,
                ends,
                plan.venue() == null ? null : venues.get(plan.venue()));
    }
}
