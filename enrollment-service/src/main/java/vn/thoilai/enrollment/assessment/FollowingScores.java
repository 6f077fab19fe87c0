package vn.thoilai.enrollment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What follows from scores that were written other than as the sheet of one item. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FollowingScores {

    @Inject
    EntityManager database;

    /** The sheets of these items have changed: who read one before does not overwrite it. */
    public void sheets(UUID[] items) {
        database.createNativeQuery(
                        "UPDATE assessment_item SET scores_version = scores_version + 1 WHERE id = ANY (:items)")
                .setParameter("items", items)
                .executeUpdate();
    }
}
