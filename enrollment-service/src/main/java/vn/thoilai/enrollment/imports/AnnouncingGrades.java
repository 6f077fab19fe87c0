package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.enrollment.feed.Changes;

/** An event of an enrollment hides its grade until the results of the class are approved: an import that says they are tells all. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnnouncingGrades {

    private static final String GRADED = """
            SELECT e.id FROM import_change c JOIN enrollment e ON e.class_id = c.row_id AND e.grade IS NOT NULL
            WHERE c.job_id = :id AND c.file = 'classes' AND c.kind <> 'CREATE'
              AND c.before ->> 'results_approved_at' IS NULL AND c.after ->> 'results_approved_at' IS NOT NULL""";

    /** What the import writes of the roster is told by then, and rightly. */
    private static final String UNTOLD = GRADED
            + " AND NOT EXISTS (SELECT FROM import_change r WHERE r.job_id = :id AND r.file = 'roster' AND r.row_id = e.id)";

    @Inject
    Changes changes;

    /** The classes that the import says are assessed have been written, and all else of it. */
    void approved(UUID job) {
        changes.enrollmentsChanged(UNTOLD, Map.of("id", job));
    }

    /** They are as they were before the import: the grades that it made public are hidden again. */
    void hidden(UUID job) {
        changes.enrollmentsChanged(GRADED, Map.of("id", job));
    }
}
