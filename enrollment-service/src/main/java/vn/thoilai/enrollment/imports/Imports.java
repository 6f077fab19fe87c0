package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.enrollment.ImportMode;
import vn.thoilai.contract.enrollment.ImportProblem;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.contract.enrollment.NewImport;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.problem.Texts;

/** Imports as callers see them: those of the centres they may know of. */
@ApplicationScoped
class Imports {

    private static final String SELECT = """
            SELECT j.*, c.code AS centre,
                   (SELECT string_agg(concat_ws('=', f.file, f.rows, f.creates, f.updates, f.ends), ',' ORDER BY f.file)
                    FROM import_file f WHERE f.job_id = j.id) AS files
            FROM import_job j JOIN centre c ON c.id = j.centre_id WHERE true""";

    private static final String PROBLEMS = """
            SELECT p.*, f.ends, f.standing, j.loss_threshold
            FROM import_problem p
            JOIN import_file f ON f.job_id = p.job_id AND f.file = p.file
            JOIN import_job j ON j.id = p.job_id
            WHERE p.job_id = :id""";

    /** Percent that may be missing unless told otherwise. */
    private static final int LOSS_THRESHOLD = 10;

    private static final Set<ImportState> OPEN =
            EnumSet.of(ImportState.RECEIVING, ImportState.PREVIEWED, ImportState.FAILED);

    @Inject
    EntityManager database;

    /** A new import that receives files. */
    @Transactional
    UUID begin(UUID centre, NewImport body) {
        return (UUID) database.createNativeQuery("""
                        INSERT INTO import_job (id, centre_id, year, mode, loss_threshold, state, begun_by)
                        VALUES (uuidv7(), :centre, :year, :mode, :threshold, 'RECEIVING', caller_subject()) RETURNING id""", UUID.class)
                .setParameter("centre", centre)
                .setParameter("year", body.year())
                .setParameter("mode", (body.mode() == null ? ImportMode.DELTA : body.mode()).name())
                .setParameter("threshold", body.lossThreshold() == null ? LOSS_THRESHOLD : body.lossThreshold())
                .getSingleResult();
    }

    /**
     * The import with this id.
     *
     * @throws ProblemException 404 when there is none, or its centre is none the caller may know of
     */
    ImportJob require(UUID id) {
        Query query = database.createNativeQuery(SELECT + " AND j.id = :id", Tuple.class)
                .setParameter("id", id);
        return Rows.first(query)
                .map(ImportRow::job)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-import")));
    }

    /** Newest first, which is by id downwards. */
    Page<ImportJob> list(String centre, String cursor, int limit) {
        String list = Cursor.scope("imports", centre);
        Optional<UUID> before = Cursor.decode(list, cursor).map(end -> end.uuid(0));
        String sql = SELECT
                + (centre == null ? "" : " AND c.code = :centre")
                + (before.isEmpty() ? "" : " AND j.id < :before")
                + " ORDER BY j.id DESC";
        Query query = database.createNativeQuery(sql, Tuple.class).setMaxResults(limit + 1);
        before.ifPresent(id -> query.setParameter("before", id));
        if (centre != null) {
            query.setParameter("centre", centre);
        }
        List<ImportJob> jobs = Rows.of(query).map(ImportRow::job).toList();
        return Pages.of(jobs, limit, job -> job, job -> Cursor.encode(list, job.id()));
    }

    /** Problems by file, line, and their number within the line. */
    Page<ImportProblem> problems(UUID id, String cursor, int limit) {
        String list = Cursor.scope("import-problems", id);
        Optional<Cursor> after = Cursor.decode(list, cursor);
        String sql = PROBLEMS
                + (after.isEmpty() ? "" : " AND (p.file, p.line, p.number) > (:file, :line, :number)")
                + " ORDER BY p.file, p.line, p.number";
        Query query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .setMaxResults(limit + 1);
        after.ifPresent(end -> query.setParameter(
                        "file", end.key(0, ImportFile::valueOf).name())
                .setParameter("line", end.key(1, Integer::valueOf))
                .setParameter("number", end.key(2, Integer::valueOf)));
        return Pages.of(
                Rows.of(query).toList(),
                limit,
                ImportRow::problem,
                row -> Cursor.encode(list, row.get("file"), row.get("line"), row.get("number")));
    }

    /**
     * Goes on only if there is something to commit, and nothing known against it.
     *
     * @throws ProblemException 409 telling which of them is not so
     */
    static void requireCommittable(ImportJob job) {
        if (open(job) && job.problems() > 0) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-problems", job.problems()));
        }
        if (open(job) && job.files().isEmpty()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.import-without-file"));
        }
    }

    /** Whether files can be put into the import. */
    static boolean open(ImportJob job) {
        return OPEN.contains(job.state());
    }
}
