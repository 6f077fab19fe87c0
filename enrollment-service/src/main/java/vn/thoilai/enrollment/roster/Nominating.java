package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.NominationResult;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.idempotency.IdempotencyKeys;
import vn.thoilai.kit.idempotency.IdempotencyKeys.Use;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.problem.Texts;

/** Puts a learner on the roster of a class: on a place, or in the row of those who wait for one. */
@ApplicationScoped
class Nominating {

    @Inject
    NominatingTogether together;

    @Inject
    Nominations nominations;

    @Inject
    IdempotencyKeys keys;

    @Inject
    Acting acting;

    /**
     * Nominates, and answers a repeated key as before, as {@link vn.thoilai.kit.idempotency.Idempotent} does.
     *
     * @param key null without one
     */
    Enrollment nominate(UUID classId, UUID learner, String key) {
        Optional<Use> use = keys.use("EnrollmentsResource.nominate", key, List.of(classId, learner));
        NominatingTogether.Outcome outcome = together.carryOut(new NominatingTogether.Wish(
                classId, learner, acting.present(), acting.trace(), acting.address(), use.orElse(null)));
        Optional<Enrollment> before = use.flatMap(used -> keys.replay(used, outcome.begun(), Enrollment.class));
        if (before.isPresent()) {
            return before.get();
        }
        if (outcome.row() == null) {
            nominations.requireNominable(classId);
            // It did not take any a moment ago, and does now.
            return nominate(classId, learner, key);
        }
        if (outcome.enrollment() == null) {
            throw refused(Rows.constant(outcome.row(), "refusal", NominationResult.class), outcome.row());
        }
        return outcome.enrollment();
    }

    private static ProblemException refused(NominationResult refusal, Tuple row) {
        return switch (refusal) {
            case ALREADY_ON_ROSTER -> NaturalKeys.taken("/learner");
            case NOT_ELIGIBLE -> notEligible(row.get("rules", String[].class));
            case REFUSED_BEFORE -> new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.refused-before"));
            case UNKNOWN_LEARNER -> ProblemException.unknownReference("/learner", Texts.of("detail.learner-elsewhere"));
            default -> throw new IllegalStateException(refusal.name());
        };
    }

    private static ProblemException notEligible(String... rules) {
        String detail = Texts.of("detail.not-eligible", String.join(", ", rules));
        List<FieldProblem> errors = Arrays.stream(rules)
                .map(rule -> new FieldProblem("/learner", rule, detail))
                .toList();
        return new ProblemException(ProblemCode.NOT_ELIGIBLE, detail, errors, List.of());
    }
}
