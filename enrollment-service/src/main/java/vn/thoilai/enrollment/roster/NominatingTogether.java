package vn.thoilai.enrollment.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.idempotency.IdempotencyKeys;
import vn.thoilai.kit.idempotency.IdempotencyKeys.Answered;
import vn.thoilai.kit.idempotency.IdempotencyKeys.Begun;
import vn.thoilai.kit.idempotency.IdempotencyKeys.Use;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Actor;

/**
 * Nominates in one transaction those who ask for a place in one class at the same time, each on behalf of his own caller
 * and with his own key: a class that everybody wants is locked through each commit, and commits are what takes time.
 */
@ApplicationScoped
class NominatingTogether {

    private final GroupCommit<Wish, Outcome> together =
            new GroupCommit<>(wishes -> QuarkusTransaction.requiringNew().call(() -> nominate(wishes)));

    @Inject
    Nominations nominations;

    @Inject
    EnrollmentActions actions;

    @Inject
    IdempotencyKeys keys;

    /**
     * What a request asks.
     *
     * @param trace of the request
     * @param address where the request comes from
     * @param use of its key; null without one
     */
    record Wish(UUID classId, UUID learner, Actor actor, String trace, String address, Use use) {}

    /**
     * What became of a wish.
     *
     * @param begun what is known of its key; null without one
     * @param row of the type {@code nominated}; null where the class takes none, or the key was used before
     * @param enrollment null unless the learner is on the roster by this
     */
    record Outcome(Begun begun, Tuple row, Enrollment enrollment) {}

    Outcome carryOut(Wish wish) {
        return together.carryOut(wish.classId(), wish);
    }

    private List<Outcome> nominate(List<Wish> wishes) {
        Begun[] begun = begin(wishes);
        Tuple[] rows = write(wishes, begun);
        List<Answered> answers = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Enrollment enrollment = enrollment(wishes.get(i), rows[i]);
            outcomes.add(new Outcome(begun[i], rows[i], enrollment));
            if (enrollment != null && wishes.get(i).use() != null) {
                answers.add(keys.answered(wishes.get(i).use(), enrollment));
            }
        }
        if (!answers.isEmpty() && !keys.end(answers)) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_IN_PROGRESS, null);
        }
        return outcomes;
    }

    private Enrollment enrollment(Wish wish, Tuple row) {
        return row == null || row.get("refusal") != null
                ? null
                : Acting.as(
                        wish.actor(),
                        () -> actions.tell(EnrollmentRows.nominated(row), EnrollmentRows.nominating(row)));
    }

    /** What is known of the wishes' keys, null of one without; of wishes with one key the first has it. */
    private Begun[] begin(List<Wish> wishes) {
        Begun[] begun = new Begun[wishes.size()];
        List<Use> uses = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < begun.length; i++) {
            Use use = wishes.get(i).use();
            if (use != null && uses.stream().anyMatch(use::sameKey)) {
                begun[i] = Begun.IN_PROGRESS;
            } else if (use != null) {
                uses.add(use);
                places.add(i);
            }
        }
        List<Begun> known = uses.isEmpty() ? List.of() : keys.begin(uses);
        IntStream.range(0, known.size()).forEach(i -> begun[places.get(i)] = known.get(i));
        return begun;
    }

    /** Rows of the type {@code nominated} by the number of their wish. */
    private Tuple[] write(List<Wish> wishes, Begun... begun) {
        Tuple[] rows = new Tuple[begun.length];
        List<Integer> places = IntStream.range(0, begun.length)
                .filter(i -> begun[i] == null || begun[i].isNew())
                .boxed()
                .toList();
        if (!places.isEmpty()) {
            List<Nominations.OnBehalf> asked =
                    places.stream().map(i -> asked(wishes.get(i))).toList();
            nominations
                    .addEach(wishes.get(0).classId(), asked)
                    .forEach(row -> rows[places.get(row.get("line", Integer.class))] = row);
        }
        return rows;
    }

    private static Nominations.OnBehalf asked(Wish wish) {
        return new Nominations.OnBehalf(
                wish.learner(), wish.actor().seesAll(), wish.actor(), wish.trace(), wish.address());
    }
}
