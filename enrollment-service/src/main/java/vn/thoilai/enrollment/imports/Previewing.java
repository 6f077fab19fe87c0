package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.enrollment.imports.ImportStates.Task;
import vn.thoilai.enrollment.store.Rows;

/** Checks every row of an import and finds what it changes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Previewing {

    @Inject
    EntityManager database;

    @Inject
    ImportStates states;

    @Inject
    RegisterTables tables;

    @Inject
    Comparing comparing;

    /**
     * What was found.
     *
     * @param problems rows with problems
     * @param fingerprint stands for the changes; empty with problems
     */
    record Found(List<FileShape> shapes, int problems, String fingerprint) {}

    private record PutFile(ImportFile file, int rows, FileShape shape) {}

    void preview(RunningImport.Waiting waiting) {
        Found found = find(waiting);
        states.previewed(waiting.id(), found.problems(), found.fingerprint(), "");
    }

    /** Checks and compares; tables of this transaction hold the changes. */
    Found find(RunningImport.Waiting waiting) {
        UUID id = waiting.id();
        states.progress(id, ImportState.VALIDATING, 0);
        List<PutFile> files = files(id);
        List<FileShape> shapes = files.stream().map(PutFile::shape).toList();
        tables.fill(id, shapes, waiting.task() == Task.COMMIT);
        comparing.forget(id);
        int problems = check(id, files);
        if (problems > 0) {
            return new Found(shapes, problems, "");
        }
        for (FileShape shape : shapes) {
            comparing.compare(id, shape, waiting.snapshot());
            problems += comparing.changedThoughKept(id, shape);
        }
        problems += comparing.lost(id, waiting.snapshot() ? shapes : List.of());
        return new Found(shapes, problems, comparing.fingerprint(id));
    }

    private int check(UUID id, List<PutFile> files) {
        int problems = 0;
        int done = 0;
        for (PutFile file : files) {
            problems +=
                    (Integer) database.createNativeQuery(file.shape().rules().check(), Integer.class)
                            .setParameter("id", id)
                            .getSingleResult();
            done += file.rows();
            states.progress(id, ImportState.VALIDATING, done);
        }
        return problems;
    }

    /** In the order in which one may refer to another. */
    private List<PutFile> files(UUID id) {
        List<PutFile> files = new ArrayList<>(Rows.of(database.createNativeQuery(
                                "SELECT file, rows, columns FROM import_file WHERE job_id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(Previewing::file)
                .toList());
        files.sort(Comparator.comparing(PutFile::file));
        return files;
    }

    private static PutFile file(Tuple row) {
        ImportFile file = Rows.constant(row, "file", ImportFile.class);
        return new PutFile(
                file, row.get("rows", Integer.class), Shapes.of(file, Set.of(row.get("columns", String[].class))));
    }
}
