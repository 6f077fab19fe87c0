package vn.thoilai.enrollment.exports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.imports.Shapes;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.document.CellText;
import vn.thoilai.kit.problem.Texts;

/**
 * Writes a file of a register to disk, a row at a time, and then hands it out: however slowly somebody reads, nothing else
 * is held for him, and a fault is told before the first byte.
 */
@ApplicationScoped
class Exporting {

    private static final int LONGEST_SECONDS = 900;
    private static final int FETCHED_AT_ONCE = 1_000;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource source;

    @Inject
    ReadPersons readPersons;

    /**
     * The file, deleted when it is closed.
     *
     * @throws ProblemException 404 when the centre is none the caller may know of
     */
    InputStream export(ImportFile file, String centre, int year, boolean xlsx) {
        try {
            Path path = Files.createTempFile("export-", null);
            boolean whole = false;
            try {
                QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .run(() -> write(file, centre, year, xlsx, path));
                whole = true;
                return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
            } finally {
                if (!whole) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ImportFile file, String centre, int year, boolean xlsx, Path path) {
        // What is told of and what is said to have been read are the same rows.
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                .executeUpdate();
        UUID id = centre(centre);
        readPersons.remember(file, centre, id, year);
        List<String> columns = Shapes.columns(file);
        try (ExportedTable table = xlsx ? new XlsxTable(path, file.name()) : new CsvTable(path)) {
            table.row(columns.toArray(String[]::new));
            rows(file, id, year, columns.size(), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID centre(String code) {
        var query = database.createNativeQuery("SELECT id FROM centre WHERE code = :code", UUID.class)
                .setParameter("code", code);
        return Rows.first(query, UUID.class)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-centre", code)));
    }

    private void rows(ImportFile file, UUID centre, int year, int width, ExportedTable table) throws IOException {
        String sql = Shapes.exported(file).replace(":centre", "?").replace(":year", "?");
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setObject(1, centre);
            statement.setInt(2, year);
            try (ResultSet rows = statement.executeQuery()) {
                String[] cells = new String[width];
                while (rows.next()) {
                    for (int column = 0; column < width; column++) {
                        cells[column] = CellText.defended(rows.getString(column + 1));
                    }
                    table.row(cells);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
