package vn.thoilai.enrollment.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;

/** Moves what hangs on one learner to another, and back; keeps what moved, and announces it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MovingRows {

    /**
     * A table with {@code id}, {@code version} and {@code learner_id}.
     *
     * @param kind of its events, null where it has none
     * @param enrollment column that names the enrollment a row belongs to, null where none does
     */
    private record Moved(String table, String kind, String enrollment) {

        private Moved(String table, String enrollment) {
            this(table, null, enrollment);
        }

        /** Of a class that the survivor is on the roster of nothing moves: he was rejected or withdrew there as the other. */
        private String move() {
            return MOVE.formatted(table, enrollment == null ? "" : KEPT.formatted(enrollment));
        }

        private Stream<String> changed() {
            Stream<String> moved = Stream.of(CHANGED.formatted(table));
            return hangsOnEnrollment() ? Stream.concat(moved, Stream.of(ADDED.formatted(table, enrollment))) : moved;
        }

        private boolean hangsOnEnrollment() {
            return enrollment != null && !enrollment.equals("id");
        }
    }

    /** Everything that hangs on a learner. A table that is added and does, is added here. */
    private static final List<Moved> ALL = List.of(
            new Moved("enrollment", "enrollment", "id"),
            new Moved("attendance_mark", "enrollment_id"),
            new Moved("assessment_score", "enrollment_id"),
            new Moved("score_correction", "enrollment_id"),
            new Moved("certificate", "certificate", "enrollment_id"),
            new Moved("commendation", "commendation", null),
            new Moved("account", null),
            new Moved("data_request", null));

    /** Merges made before remember the version a row got by this: that it was moved is no change of it. */
    private static final String REMEMBER = """
            remembered AS (
                UPDATE learner_merge_row r SET row_version = moved.version FROM moved, learner_merge m
                WHERE r.table_name = '%1$s' AND r.row_id = moved.id AND r.row_version = moved.version - 1
                  AND m.id = r.merge_id AND m.undone_at IS NULL AND m.id <> :merge)""";

    private static final String KEPT = """
             AND NOT EXISTS (
                SELECT FROM enrollment a JOIN enrollment b ON b.class_id = a.class_id
                WHERE a.id = t.%s AND a.learner_id = :merged AND b.learner_id = :survivor)""";

    private static final String MOVE = """
            WITH moved AS (
                UPDATE %1$s t SET learner_id = :survivor, version = version + 1 WHERE t.learner_id = :merged %2$s
                RETURNING t.id, t.version, t.centre_id),
            """ + REMEMBER + """

            INSERT INTO learner_merge_row (centre_id, merge_id, table_name, row_id, row_version)
            SELECT centre_id, :merge, '%1$s', id, version FROM moved""";

    private static final String BACK = """
            WITH moved AS (
                UPDATE %1$s t SET learner_id = :merged, version = t.version + 1
                FROM learner_merge_row r WHERE r.merge_id = :merge AND r.table_name = '%1$s' AND r.row_id = t.id
                RETURNING t.id, t.version),
            """ + REMEMBER + """

            SELECT count(*) FROM moved""";

    private static final String CHANGED = """
            SELECT r.table_name, r.row_id FROM learner_merge_row r LEFT JOIN %1$s t ON t.id = r.row_id
            WHERE r.merge_id = :merge AND r.table_name = '%1$s'
              AND (t.version IS DISTINCT FROM r.row_version OR t.learner_id IS DISTINCT FROM :survivor)""";

    /** Came since to an enrollment that moved: it would stay behind when that goes back. */
    private static final String ADDED = """
            SELECT '%1$s', t.id FROM learner_merge_row e JOIN %1$s t ON t.%2$s = e.row_id
            WHERE e.merge_id = :merge AND e.table_name = 'enrollment' AND t.learner_id = :survivor
              AND NOT EXISTS (
                SELECT FROM learner_merge_row r
                WHERE r.merge_id = e.merge_id AND r.table_name = '%1$s' AND r.row_id = t.id)""";

    private static final String ALL_CHANGED =
            ALL.stream().flatMap(Moved::changed).collect(Collectors.joining(" UNION ALL "))
                    + " ORDER BY 1, 2 LIMIT 100";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    /** Names of the tables whose rows move. */
    static List<String> tables() {
        return ALL.stream().map(Moved::table).toList();
    }

    /** To the survivor; what moved is kept under the merge. */
    void move(LearnerMergeEntity merge) {
        for (Moved moved : ALL) {
            database.createNativeQuery(moved.move())
                    .setParameter("survivor", merge.survivorId)
                    .setParameter("merged", merge.mergedId)
                    .setParameter("merge", merge.id)
                    .executeUpdate();
        }
        announce(merge);
    }

    /** To the record they came from. */
    void moveBack(LearnerMergeEntity merge) {
        for (Moved moved : ALL) {
            database.createNativeQuery(BACK.formatted(moved.table()), Long.class)
                    .setParameter("merged", merge.mergedId)
                    .setParameter("merge", merge.id)
                    .getSingleResult();
        }
        announce(merge);
    }

    /** What cannot go back, for it was changed since, is gone, or came to what moved: at most 100 of {@code /table/id}. */
    List<String> changedSince(LearnerMergeEntity merge) {
        return Rows.of(database.createNativeQuery(ALL_CHANGED, Tuple.class)
                        .setParameter("merge", merge.id)
                        .setParameter("survivor", merge.survivorId))
                .map(row -> "/" + row.get("table_name") + "/" + row.get("row_id"))
                .toList();
    }

    private void announce(LearnerMergeEntity merge) {
        ALL.stream()
                .filter(moved -> moved.kind() != null)
                .forEach(moved -> changes.announce(
                        moved.kind(),
                        "SELECT row_id FROM learner_merge_row WHERE merge_id = :merge AND table_name = :table",
                        Map.of("merge", merge.id, "table", moved.table())));
    }
}
