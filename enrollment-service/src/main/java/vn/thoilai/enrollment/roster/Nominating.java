package vn.thoilai.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Enrollment;
import vn.thoilai.contract.enrollment.ListedNomination;
import vn.thoilai.contract.enrollment.NominationResult;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Puts a learner on the roster of a class: on a place, or in the row of those who wait for one. */
@ApplicationScoped
class Nominating {

    @Inject
    Nominations nominations;

    @Inject
    EnrollmentActions actions;

    @Transactional
    Enrollment nominate(UUID classId, UUID learner) {
        Tuple row = nominations
                .add(classId, List.of(new ListedNomination(learner, null, null)))
                .get(0);
        NominationResult refusal = Rows.constant(row, "refusal", NominationResult.class);
        if (refusal != null) {
            throw refused(refusal, row);
        }
        return actions.tell(EnrollmentRows.nominated(row));
    }

    private static ProblemException refused(NominationResult refusal, Tuple row) {
        return switch (refusal) {
            case ALREADY_ON_ROSTER -> NaturalKeys.taken("/learner");
            case NOT_ELIGIBLE -> notEligible(row.get("rules", String[].class));
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
