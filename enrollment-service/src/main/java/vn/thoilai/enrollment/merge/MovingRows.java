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
import vn.thoilai.enrollment.feed.Changes;
import vn.thoilai.enrollment.store.Rows;

/** Moves what hangs on one learner to another, and back; keeps what moved, and announces it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MovingRows {

    /** A table with {@code id}, {@code version} and {@code learner_id}; kind of its events, null where it has none. */
    private record Moved(String table, String kind) {}

    /** Everything that hangs on a learner. A table that is added and does, is added here. */
    private static final List<Moved> ALL = List.of(
            new Moved("enrollment", "enrollment"),
            new Moved("attendance_mark", null),
            new Moved("assessment_score", null),
            new Moved("score_correction", null),
            new Moved("certificate", "certificate"),
            new Moved("commendation", "commendation"),
            new Moved("account", null),
            new Moved("data_request", null));

    private static final String MOVE = """
            WITH moved AS (
                UPDATE %1$s SET learner_id = :survivor, version = version + 1 WHERE learner_id = :merged
                RETURNING id, version, centre_id)
            INSERT INTO learner_merge_row (centre_id, merge_id, table_name, row_id, row_version)
            SELECT centre_id, :merge, '%1$s', id, version FROM moved""";

    private static final String BACK = """
            UPDATE %1$s t SET learner_id = :merged, version = t.version + 1
            FROM learner_merge_row r WHERE r.merge_id = :merge AND r.table_name = '%1$s' AND r.row_id = t.id""";

    private static final String CHANGED = """
            SELECT r.table_name, r.row_id FROM learner_merge_row r LEFT JOIN %1$s t ON t.id = r.row_id
            WHERE r.merge_id = :merge AND r.table_name = '%1$s'
              AND (t.version IS DISTINCT FROM r.row_version OR t.learner_id IS DISTINCT FROM :survivor)""";

    private static final String ALL_CHANGED =
            ALL.stream().map(moved -> CHANGED.formatted(moved.table())).collect(Collectors.joining(" UNION ALL "))
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
            database.createNativeQuery(MOVE.formatted(moved.table()))
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
            database.createNativeQuery(BACK.formatted(moved.table()))
                    .setParameter("merged", merge.mergedId)
                    .setParameter("merge", merge.id)
                    .executeUpdate();
        }
        announce(merge);
    }

    /** What cannot go back, for it was changed since or is gone: at most 100 of {@code /table/id}. */
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
