package vn.thoilai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.ReportDocument;
import vn.thoilai.reporting.db.Sql;

/** What was submitted: documents, and the classes and enrollments behind their figures. Only ever added to. */
@ApplicationScoped
class Snapshots {

    private static final String ADD = """
            insert into report_snapshot (id, centre, report, submission, sha256) values (uuidv7(), ?, ?, ?, ?) returning id
            """;

    private static final String ADD_DOCUMENT =
            "insert into report_document (snapshot, centre, content) values (?, ?, ?)";

    private static final String ADD_CLASSES =
            Sql.file("report/freeze-classes.sql").replace("{classes}", Side.LIVE_CLASSES);

    private static final String ADD_ENROLLMENTS =
            Sql.file("report/freeze-enrollments.sql").replace("{enrollments}", Side.LIVE_ENROLLMENTS);

    private static final String DOCUMENT = """
            select d.content, s.sha256 from report_snapshot s join report_document d on d.snapshot = s.id where s.id = ?
            """;

    private static final String HASHES = "select id, sha256 from report_snapshot where id = any (?)";

    @Inject
    Sql sql;

    private record Hash(UUID snapshot, String sha256) {}

    /** Keeps the document of a report that is being submitted, and copies the rows behind it. */
    UUID add(ReportEntity report, LocalDate cutOff, byte[] document) {
        UUID id = sql.query(
                        ADD,
                        row -> row.getObject("id", UUID.class),
                        report.centre,
                        report.id,
                        report.submissions + 1,
                        Frozen.sha256(document))
                .get(0);
        sql.execute(ADD_DOCUMENT, id, report.centre, document);
        Side live = Side.live(report, cutOff);
        sql.execute(ADD_CLASSES, with(List.of(report.centre, id), live.classParameters()));
        sql.execute(ADD_ENROLLMENTS, with(live.enrollmentParameters(), List.of(report.centre, id)));
        return id;
    }

    private static Object[] with(List<Object> some, List<Object> others) {
        return Stream.concat(some.stream(), others.stream()).toArray();
    }

    ReportDocument document(UUID snapshot) {
        return sql.query(
                        DOCUMENT, row -> new ReportDocument(row.getBytes("content"), row.getString("sha256")), snapshot)
                .get(0);
    }

    /** SHA-256 of the documents of these snapshots. */
    Map<UUID, String> hashes(UUID[] snapshots) {
        if (snapshots.length == 0) {
            return Map.of();
        }
        return sql
                .query(HASHES, row -> new Hash(row.getObject("id", UUID.class), row.getString("sha256")), (Object)
                        snapshots)
                .stream()
                .collect(Collectors.toMap(Hash::snapshot, Hash::sha256));
    }
}
