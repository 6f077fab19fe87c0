package vn.thoilai.enrollment.class_;

import jakarta.persistence.Embeddable;
import vn.thoilai.contract.enrollment.DeclaredCounts;

/** What is known of a class without a roster; null is unknown. */
@Embeddable
class DeclaredColumns {

    Integer declaredSummoned;
    Integer declaredParticipations;
    Integer declaredAttended;
    Integer declaredAssessed;
    Integer declaredPassed;
    Integer declaredFairOrBetter;

    static DeclaredColumns of(DeclaredCounts counts) {
        DeclaredColumns columns = new DeclaredColumns();
        if (counts != null) {
            columns.declaredSummoned = counts.summoned();
            columns.declaredParticipations = counts.participations();
            columns.declaredAttended = counts.attended();
            columns.declaredAssessed = counts.assessed();
            columns.declaredPassed = counts.passed();
            columns.declaredFairOrBetter = counts.fairOrBetter();
        }
        return columns;
    }
}
