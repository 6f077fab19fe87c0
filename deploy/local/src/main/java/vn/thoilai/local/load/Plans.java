package vn.thoilai.local.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thoilai.contract.Qualifier;
import vn.thoilai.contract.Stated;
import vn.thoilai.contract.planning.Growth;
import vn.thoilai.contract.planning.NewPlan;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.planning.PlanMethod;
import vn.thoilai.contract.planning.PlanState;
import vn.thoilai.contract.planning.PlanTotal;
import vn.thoilai.contract.planning.PlanTransition;
import vn.thoilai.contract.planning.PlannedEvent;
import vn.thoilai.contract.planning.PlannedEventKind;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.local.issuer.Role;

/** The plan of 2017, put in force as it was met, and the draft for 2018. */
final class Plans {

    private static final String PATH = "/planning/v1/plans";

    /** Met to 100 % with 33 own classes: 33 is what was asked. */
    private static final int TARGET_2017 = 33;

    private static final int SECONDS_TO_LEARN = 60;
    private static final int MORE_IN_2018 = 3;

    private final Api api;

    Plans(Api api) {
        this.api = api;
    }

    /** Brings the plan of 2017 in force, from whatever state a start that was cut off left it in. */
    void inForce2017() {
        Plan plan = find(2017).orElseGet(() -> create(stated2017()));
        if (plan.state() == PlanState.DRAFT) {
            plan = move(Role.TRAINING_OFFICER, plan, to(PlanState.SUBMITTED));
        }
        if (plan.state() == PlanState.SUBMITTED) {
            plan = move(
                    Role.DIRECTOR,
                    plan,
                    new PlanTransition(PlanState.APPROVED, "SYN-2017-KH/QĐ", LocalDate.of(2016, 12, 20), null));
        }
        if (plan.state() == PlanState.APPROVED) {
            move(Role.DIRECTOR, plan, to(PlanState.IN_FORCE));
        }
    }

    /** Drafts 2018 from the actual classes of 2017, unless it is drafted; true when it was done now. */
    boolean draft2018() {
        if (find(2018).isPresent()) {
            return false;
        }
        create(draft());
        return true;
    }

    private Optional<Plan> find(int year) {
        String query = PATH + "?centre=" + YearLoader.CENTRE + "&year=" + year;
        return api.list(Role.TRAINING_OFFICER, query, Plan.class).stream().findFirst();
    }

    /** Planning learns of a new centre from enrollment's feed, a moment after it was registered there. */
    private Plan create(NewPlan plan) {
        for (int tries = 1; ; tries++) {
            try {
                return api.post(Role.TRAINING_OFFICER, PATH, plan, Plan.class);
            } catch (ProblemException e) {
                if (!e.is(ProblemCode.UNKNOWN_REFERENCE) || tries == SECONDS_TO_LEARN * 2) {
                    throw e;
                }
                Pause.seconds(0.5);
            }
        }
    }

    private Plan move(Role role, Plan plan, PlanTransition transition) {
        return api.post(role, PATH + "/" + plan.key() + "/transitions", plan.version(), transition, Plan.class);
    }

    private static PlanTransition to(PlanState state) {
        return new PlanTransition(state, null, null, null);
    }

    private static NewPlan stated2017() {
        // The article tells no split by track: a total without lines.
        PlanTotal total = new PlanTotal(Stated.exact(TARGET_2017), null);
        return new NewPlan(YearLoader.CENTRE, 2017, PlanMethod.STATED, null, null, total, List.of(), List.of(), null);
    }

    private static NewPlan draft() {
        List<PlannedEvent> events = List.of(
                new PlannedEvent(PlannedEventKind.CONFERENCE, null, null),
                new PlannedEvent(PlannedEventKind.SCIENTIFIC_SEMINAR, null, null),
                new PlannedEvent(
                        PlannedEventKind.TEACHING_DEMONSTRATION,
                        null,
                        "For the Party-admission and the summer classes"),
                new PlannedEvent(
                        PlannedEventKind.CLASS_OBSERVATION, null, "For the Party-admission and the summer classes"));
        return new NewPlan(
                YearLoader.CENTRE,
                2018,
                PlanMethod.PREVIOUS_YEAR,
                new Growth(MORE_IN_2018, null),
                Qualifier.ABOUT,
                null,
                null,
                events,
                null);
    }
}
