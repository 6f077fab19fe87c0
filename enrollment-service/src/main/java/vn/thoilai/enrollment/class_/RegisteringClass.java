package vn.thoilai.enrollment.class_;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassUpdate;
import vn.thoilai.contract.enrollment.NewClass;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.partner.Partners;
import vn.thoilai.enrollment.programme.Programmes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.kit.problem.Texts;

/** Puts a class on the books, as planned. */
@ApplicationScoped
class RegisteringClass {

    @Inject
    Classes classes;

    @Inject
    Programmes programmes;

    @Inject
    Partners partners;

    @Inject
    Centres centres;

    @Inject
    Changes changes;

    @Transactional
    TrainingClass register(NewClass body) {
        UUID centre = centres.require(body.centre(), "/centre");
        Programme programme = programmes
                .find(body.programme())
                .orElseThrow(() -> ProblemException.unknownReference(
                        "/programme", Texts.of("detail.unknown-programme", body.programme())));
        ClassUpdate particulars = ClassRules.particulars(body, programme);
        ClassRules.check(particulars);
        UUID partner = body.partner() == null ? null : partners.require(body.partner(), "/partner");

        ClassEntity entity = ClassEntity.plan(centre, body.code(), body.programme());
        entity.describe(particulars, partner);
        classes.persist(entity);
        NaturalKeys.flush(classes.getEntityManager());
        changes.classChanged(entity.id);
        return classes.read(entity.id);
    }
}
