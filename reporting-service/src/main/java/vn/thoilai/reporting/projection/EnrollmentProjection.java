package vn.thoilai.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.thoilai.contract.enrollment.CentreEvent;
import vn.thoilai.contract.enrollment.ClassEvent;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.feed.FeedProjection;
import vn.thoilai.reporting.db.Sql;

/**
 * Centres, classes and enrollments as facts, and tallies and heads kept in step with them. One statement for each kind
 * of event merges the facts and carries the difference between what they were and what they are into the tallies, so a
 * batch costs in its own size and not in history; an event seen before makes no difference.
 *
 * <p>Only the follower that holds the feed's cursor is at work here at a time.
 */
@ApplicationScoped
public class EnrollmentProjection implements FeedProjection {

    private static final String CENTRES = Sql.file("apply-centres.sql");
    private static final String CLASSES = Sql.file("apply-classes.sql", "apply-heads.sql");
    private static final String ENROLLMENTS = Sql.file("apply-enrollments.sql", "apply-heads.sql");

    @Inject
    Sql sql;

    @Inject
    EventData data;

    @Inject
    ProjectionTables tables;

    @Override
    public void apply(List<FeedEvent> events) {
        Batch<CentreRow> centres = new Batch<>(event -> CentreRow.of(data.read(event.data(), CentreEvent.class)));
        Batch<ClassRow> classes = new Batch<>(event -> ClassRow.of(data.read(event.data(), ClassEvent.class)));
        Batch<EnrollmentRow> enrollments =
                new Batch<>(event -> EnrollmentRow.of(data.read(event.data(), EnrollmentEvent.class)));
        tables.sort(
                Feeds.ENROLLMENT,
                events,
                Map.of(
                        "vn.thoilai.enrollment.centre.v1", centres,
                        "vn.thoilai.enrollment.class.v1", classes,
                        "vn.thoilai.enrollment.enrollment.v1", enrollments));
        tables.lookUpRatherThanScan();
        if (!centres.isEmpty()) {
            tables.bury(Feeds.ENROLLMENT, centres.deleted());
            sql.execute(CENTRES, centres.deleted(), data.write(centres.rows()));
        }
        // Classes first: enrollments are counted under the class as it is after the batch.
        merge(CLASSES, classes);
        merge(ENROLLMENTS, enrollments);
    }

    private void merge(String statement, Batch<?> batch) {
        if (!batch.isEmpty()) {
            tables.bury(Feeds.ENROLLMENT, batch.deleted());
            sql.execute(statement, data.write(batch.rows()), batch.deleted());
        }
    }

    /** A feed that begins anew may count its versions anew: what it told before must not outvote it. */
    @Override
    public void restart() {
        for (String table : List.of("centre", "class_fact", "enrollment_fact", "class_tally", "head", "head_tally")) {
            sql.execute("delete from " + table);
        }
        sql.execute("delete from tombstone where feed = ?", Feeds.ENROLLMENT);
        sql.execute("delete from parked_event where feed = ?", Feeds.ENROLLMENT);
    }
}
