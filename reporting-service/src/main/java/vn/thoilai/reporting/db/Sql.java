package vn.thoilai.reporting.db;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Runs statements in the present transaction. Figures are made by sets, not by entities. */
@ApplicationScoped
public class Sql {

    @Inject
    AgroalDataSource database;

    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {

        /** What the present row holds. */
        T read(ResultSet row) throws SQLException;
    }

    /** A statement kept beside the classes, under {@code sql/}; long ones come in parts, put one behind the other. */
    public static String file(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            try (InputStream file =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream("sql/" + name)) {
                text.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }

    /** All rows of a query. Parameters may be texts, numbers, ids and arrays of texts or ids. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries out a statement that answers no rows. */
    public void execute(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            if (parameter instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (parameter instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, parameter);
            }
        }
        return statement;
    }
}
