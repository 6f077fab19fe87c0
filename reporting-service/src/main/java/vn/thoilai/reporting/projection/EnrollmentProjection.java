package vn.thoilai.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thoilai.contract.enrollment.CentreEvent;
import vn.thoilai.contract.enrollment.CertificateEvent;
import vn.thoilai.contract.enrollment.ClassEvent;
import vn.thoilai.contract.enrollment.CommendationEvent;
import vn.thoilai.contract.enrollment.EnrollmentEvent;
import vn.thoilai.contract.enrollment.LearnerEvent;
import vn.thoilai.contract.enrollment.SendingUnitEvent;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.kit.feed.FeedProjection;
import vn.thoilai.reporting.db.Sql;

/**
 * Classes, enrollments and what belongs to them as facts, with tallies and heads kept in step. One statement for each
 * kind of event merges the facts, puts aside what it supersedes with the days it was the latest, and carries the
 * difference between what they were and what they are into the tallies, so a batch costs in its own size and not in
 * history; an event seen before makes no difference.
 *
 * <p>Only the follower that holds the feed's cursor is at work here at a time.
 */
@ApplicationScoped
public class EnrollmentProjection implements FeedProjection {

    private static final String TYPE = "vn.thoilai.enrollment.";

    private static final String CENTRES = Sql.file("apply-centres.sql");
    private static final String UNITS = Sql.file("apply-sending-units.sql");
    private static final String CLASSES = Sql.file("apply-classes.sql", "apply-heads.sql");
    private static final String LEARNERS =
            Sql.file("apply-learners.sql", "count-enrollments.sql", "apply-tallies.sql", "apply-heads.sql");
    private static final String ENROLLMENTS =
            Sql.file("apply-enrollments.sql", "count-enrollments.sql", "apply-tallies.sql", "apply-heads.sql");
    private static final String CERTIFICATES =
            Sql.file("apply-certificates.sql", "apply-tallies.sql", "end-tallies.sql");
    private static final String COMMENDATIONS =
            Sql.file("apply-commendations.sql", "apply-tallies.sql", "end-tallies.sql");

    /** All that is made of the feed. */
    private static final List<String> MADE = List.of(
            "centre",
            "sending_unit",
            "class_fact",
            "class_past",
            "learner_fact",
            "enrollment_fact",
            "enrollment_past",
            "certificate_fact",
            "certificate_past",
            "commendation_fact",
            "commendation_past",
            "class_tally",
            "tally_past",
            "head",
            "head_tally",
            "area",
            "area_succession",
            "service_area",
            "centre_heard");

    @Inject
    Sql sql;

    @Inject
    EventData data;

    @Inject
    ProjectionTables tables;

    @Inject
    Days days;

    @Inject
    OrganisationProjection organisation;

    @Override
    public void apply(List<FeedEvent> events) {
        tables.lookUpRatherThanScan();
        days.apart(Feeds.ENROLLMENT, events, this::applyDay);
        organisation.apply(events);
    }

    private void applyDay(LocalDate day, List<FeedEvent> events) {
        Batch<CentreRow> centres = batch(CentreEvent.class, CentreRow::of);
        Batch<SendingUnitRow> units = batch(SendingUnitEvent.class, SendingUnitRow::of);
        Batch<ClassRow> classes = batch(ClassEvent.class, ClassRow::of);
        // Whoever was merged into another comes back when that is undone, as what he was: none is ever gone.
        Batch<LearnerRow> learners = batch(LearnerEvent.class, LearnerRow::of).withoutDeletions();
        Batch<EnrollmentRow> enrollments = batch(EnrollmentEvent.class, EnrollmentRow::of);
        Batch<CertificateRow> certificates = batch(CertificateEvent.class, CertificateRow::of);
        Batch<CommendationRow> commendations = batch(CommendationEvent.class, CommendationRow::of);
        tables.sort(
                Feeds.ENROLLMENT,
                events,
                Map.of(
                        TYPE + "centre.v1", centres,
                        TYPE + "sendingUnit.v1", units,
                        TYPE + "class.v1", classes,
                        TYPE + "learner.v1", learners,
                        TYPE + "enrollment.v1", enrollments,
                        TYPE + "certificate.v1", certificates,
                        TYPE + "commendation.v1", commendations));
        merge(CENTRES, centres);
        merge(UNITS, units);
        // In this order, so that each is counted under what it belongs to as that is after the batch.
        merge(CLASSES, day, classes);
        mergeLearners(day, learners);
        merge(ENROLLMENTS, day, enrollments);
        merge(CERTIFICATES, day, certificates);
        merge(COMMENDATIONS, day, commendations);
    }

    /** Makes a row of the data of an event. */
    private interface Maker<E, R> {
        R row(E event) throws Unfit;
    }

    private <E, R extends Batch.Row> Batch<R> batch(Class<E> type, Maker<E, R> maker) {
        return new Batch<>(event -> maker.row(data.read(event.data(), type)));
    }

    /** What has no days of its own. */
    private void merge(String statement, Batch<?> batch) {
        if (!batch.isEmpty()) {
            tables.bury(Feeds.ENROLLMENT, batch.deleted());
            sql.execute(statement, data.write(batch.rows()), batch.deleted());
        }
    }

    private void merge(String statement, LocalDate day, Batch<?> batch) {
        if (!batch.isEmpty()) {
            tables.bury(Feeds.ENROLLMENT, batch.deleted());
            sql.execute(statement, day, data.write(batch.rows()), batch.deleted());
        }
    }

    private void mergeLearners(LocalDate day, Batch<LearnerRow> learners) {
        if (!learners.isEmpty()) {
            sql.execute(LEARNERS, day, data.write(learners.rows()));
        }
    }

    @Override
    public List<String> tables() {
        return ProjectionTables.with(MADE);
    }
}
