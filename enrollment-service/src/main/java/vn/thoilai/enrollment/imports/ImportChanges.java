package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ImportCell;
import vn.thoilai.contract.enrollment.ImportChange;
import vn.thoilai.contract.enrollment.ImportChangeKind;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;

/** What imports change, row by row and in the words of the files. */
@ApplicationScoped
class ImportChanges {

    /** Before and after are rows of the table, told as an export tells them; what is to be made stands in its line only. */
    private static final String SELECT = """
            SELECT c.number, c.told, c.kind, c.learner_id, c.changed_since,
                   CASE WHEN c.kind <> 'CREATE' THEN
                       (SELECT %1$s FROM jsonb_populate_record(CAST(NULL AS %2$s), c.before) x) END AS before,
                   CASE WHEN c.kind <> 'CREATE' THEN
                       (SELECT %1$s FROM jsonb_populate_record(jsonb_populate_record(CAST(NULL AS %2$s), c.before), c.after) x)
                   ELSE coalesce((SELECT r.cells FROM import_row r WHERE r.job_id = c.job_id AND r.file = c.file AND r.line = c.number),
                                 (SELECT %1$s FROM %2$s x WHERE x.id = c.row_id)) END AS after
            FROM import_change c
            WHERE c.job_id = :id AND c.file = :file""";

    @Inject
    EntityManager database;

    /** The changes of one file, by line. */
    Page<ImportChange> list(
            ImportJob job, ImportFile file, ImportChangeKind kind, Boolean changedSince, String cursor, int limit) {
        String list = Cursor.scope("import-changes", job.id(), file, kind, changedSince);
        Optional<Integer> after = Cursor.decode(list, cursor).map(end -> end.key(0, Integer::valueOf));
        FileShape shape = Shapes.of(file, Set.of());
        String sql = SELECT.formatted(shape.cells(), shape.table())
                + (kind == null ? "" : " AND c.kind = :kind")
                + (changedSince == null ? "" : " AND c.changed_since = :changed")
                + (after.isEmpty() ? "" : " AND c.number > :after")
                + " ORDER BY c.number";
        Query query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", job.id())
                .setParameter("file", file.name())
                .setMaxResults(limit + 1);
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        if (changedSince != null) {
            query.setParameter("changed", changedSince);
        }
        after.ifPresent(number -> query.setParameter("after", number));
        return Pages.of(
                Rows.of(query).toList(),
                limit,
                row -> change(row, shape, job.centre()),
                row -> Cursor.encode(list, row.get("number")));
    }

    private static ImportChange change(Tuple row, FileShape shape, String centre) {
        String[] before = row.get("before", String[].class);
        String[] after = row.get("after", String[].class);
        List<String> columns = shape.columns();
        String[] known = before == null ? after : before;
        List<ImportCell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String was = at(before, column);
            String is = at(after, column);
            if (!Objects.equals(was, is)) {
                cells.add(new ImportCell(columns.get(column), was, is));
            }
        }
        List<String> key = shape.keys().stream()
                .map(name -> String.valueOf(at(known, columns.indexOf(name))))
                .toList();
        return new ImportChange(
                row.get("told", Boolean.class) ? row.get("number", Integer.class) : null,
                Rows.constant(row, "kind", ImportChangeKind.class),
                String.join(",", key),
                cells,
                row.get("changed_since", Boolean.class),
                row.get("learner_id", UUID.class),
                centre);
    }

    private static String at(String[] cells, int column) {
        return cells == null ? null : cells[column];
    }
}
