package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thoilai.contract.enrollment.ImportFile;

/**
 * The rows of one import in tables of the present transaction, a column for each of the file's: there they can be given
 * statistics, without which the planner takes thousands of rows for a handful and joins them row by row.
 */
@ApplicationScoped
class RegisterTables {

    @Inject
    EntityManager database;

    void fill(UUID job) {
        for (ImportFile file : ImportFile.values()) {
            List<String> columns = ImportColumns.of(file);
            String cells = IntStream.rangeClosed(1, columns.size())
                    .mapToObj(number -> "cells[" + number + "]")
                    .collect(Collectors.joining(", "));
            run("CREATE TEMPORARY TABLE " + file + "_in (line integer NOT NULL, "
                    + columns.stream().map(column -> column + " text").collect(Collectors.joining(", "))
                    + ") ON COMMIT DROP");
            database.createNativeQuery("INSERT INTO " + file + "_in SELECT line, " + cells
                            + " FROM import_row WHERE job_id = :id AND file = :file")
                    .setParameter("id", job)
                    .setParameter("file", file.name())
                    .executeUpdate();
            analyze(file + "_in");
        }
    }

    /** For the ids of what is written, by kind. */
    void prepareChanges() {
        run("CREATE TEMPORARY TABLE changed_class (id uuid NOT NULL) ON COMMIT DROP");
        run("CREATE TEMPORARY TABLE changed_enrollment (id uuid NOT NULL) ON COMMIT DROP");
    }

    /** Tells the planner how many rows a table of this transaction has got. */
    void analyze(String table) {
        run("ANALYZE " + table);
    }

    private void run(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
