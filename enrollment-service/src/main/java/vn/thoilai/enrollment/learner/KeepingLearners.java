package vn.thoilai.enrollment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.enrollment.Learner;
import vn.thoilai.contract.enrollment.LearnerUpdate;
import vn.thoilai.contract.enrollment.MatchReason;
import vn.thoilai.contract.enrollment.NewLearner;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.block.Blocks;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.matching.Matches;
import vn.thoilai.enrollment.sendingunit.SendingUnits;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Registers learners and changes their particulars. */
@ApplicationScoped
class KeepingLearners {

    private static final Set<MatchReason> SAME_PERSON =
            Set.of(MatchReason.SAME_NAME, MatchReason.SAME_BIRTH_DATE, MatchReason.SAME_SENDING_UNIT);

    @Inject
    Learners learners;

    @Inject
    Centres centres;

    @Inject
    SendingUnits units;

    @Inject
    Blocks blocks;

    @Inject
    Matches matches;

    @Inject
    Changes changes;

    @Transactional
    Learner register(NewLearner body) {
        UUID centre = centres.require(body.centre(), "/centre");
        UUID unit = checked(centre, LearnerEntity.particulars(body));
        learners.requireFree(centre, body.code(), body.personalId(), null);
        if (!Boolean.TRUE.equals(body.anotherPerson())) {
            requireNew(new Matches.Described(centre, body.fullName(), body.birthDate(), unit, body.personalId()));
        }
        LearnerEntity learner = LearnerEntity.register(centre, unit, body);
        learners.persist(learner);
        return kept(learner);
    }

    @Transactional
    Learner update(UUID id, String ifMatch, LearnerUpdate body) {
        LearnerEntity learner = learners.lock(id);
        Preconditions.require(ifMatch, learner.version);
        learner.requireUsable();
        learners.requireFree(learner.centreId, null, body.personalId(), id);
        learner.describe(checked(learner.centreId, body), body);
        return kept(learner);
    }

    /** Goes on only if nobody of that name, birth date and unit is known. */
    private void requireNew(Matches.Described person) {
        if (person.birthDate() == null || person.sendingUnit() == null) {
            return;
        }
        matches.waitForNamesakes(person.centre(), person.name());
        matches.of(person).items().stream()
                .filter(match -> match.reasons().containsAll(SAME_PERSON))
                .findFirst()
                .ifPresent(match -> {
                    throw NaturalKeys.taken("/fullName", match.learner());
                });
    }

    /** Goes on only if what the particulars name is there; answers the id of the sending unit. */
    private UUID checked(UUID centre, LearnerUpdate particulars) {
        if (particulars.partyAdmittedOn() != null && !Boolean.TRUE.equals(particulars.partyMember())) {
            throw ProblemException.invalid("/partyAdmittedOn", "not-used", Texts.of("rule.only-of-a-member"));
        }
        if (particulars.partyAdmittedOn() != null
                && particulars.birthDate() != null
                && particulars.partyAdmittedOn().isBefore(particulars.birthDate())) {
            throw ProblemException.invalid("/partyAdmittedOn", "before-birth", Texts.of("rule.not-before-birth"));
        }
        blocks.require(particulars.block(), "/block");
        return particulars.sendingUnit() == null
                ? null
                : units.require(centre, particulars.sendingUnit(), "/sendingUnit");
    }

    private Learner kept(LearnerEntity learner) {
        NaturalKeys.flush(learners.getEntityManager());
        changes.learnerChanged(learner.id);
        return learners.read(learner.id);
    }
}
