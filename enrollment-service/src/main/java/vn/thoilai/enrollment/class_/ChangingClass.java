package vn.thoilai.enrollment.class_;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.partner.Partners;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.problem.Texts;

/** Gives a class new particulars, as far as its roster allows. */
@ApplicationScoped
class ChangingClass {

    @Inject
    Classes classes;

    @Inject
    Partners partners;

    @Inject
    Changes changes;

    @Transactional
    TrainingClass change(UUID id, String ifMatch, ClassUpdate body) {
        ClassEntity entity = classes.lock(id);
        Preconditions.require(ifMatch, entity.version);
        SettledParticulars.check(entity, body);
        ClassRules.check(body);
        Classes.RosterFacts roster = classes.rosterOf(id);
        agree(roster, body);
        entity.describe(body, body.partner() == null ? null : partners.require(body.partner(), "/partner"));
        entity.sessionsHeld = roster.held() == null ? body.sessionsHeld() : roster.held();
        changes.classChanged(id);
        return classes.read(id);
    }

    private static void agree(Classes.RosterFacts roster, ClassUpdate body) {
        if (roster.held() != null
                && body.sessionsHeld() != null
                && !body.sessionsHeld().equals(roster.held())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, Texts.of("detail.follows-from-sessions", "sessionsHeld", roster.held()));
        }
        if (!ClassRules.keepsRoster(body) && roster.enrollments() > 0) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.roster-exists"));
        }
        if (body.capacity() != null && body.capacity() < roster.taken()) {
            throw new ProblemException(ProblemCode.CAPACITY_REACHED, Texts.of("detail.places-taken", roster.taken()));
        }
        if (body.sessionsHeld() != null && body.sessionsHeld() < roster.attended()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.sessions-attended", roster.attended()));
        }
    }
}
