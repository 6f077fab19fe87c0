package vn.thoilai.enrollment.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.ArrivedFile;
import vn.thoilai.kit.problem.Texts;

/**
 * The bytes of attachments, piece by piece: no more than one is ever in memory. Plain JDBC within the present
 * transaction, for Hibernate reads all rows of a result.
 */
@ApplicationScoped
class Contents {

    static final int PIECE = 256 * 1024;

    private static final String ADD =
            "INSERT INTO attachment_piece (centre_id, attachment_id, number, content) VALUES (?, ?, ?, ?)";

    @Inject
    AgroalDataSource source;

    /** Writes the file as the attachment's content, in place of what it was. */
    void replace(UUID centre, UUID attachment, ArrivedFile file) throws IOException {
        try (Connection connection = source.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM attachment_piece WHERE attachment_id = ?");
                PreparedStatement add = connection.prepareStatement(ADD);
                InputStream content = file.open()) {
            delete.setObject(1, attachment);
            delete.executeUpdate();
            add.setObject(1, centre);
            add.setObject(2, attachment);
            int number = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                add.setInt(3, number++);
                add.setBytes(4, piece);
                add.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The content, as it was in one moment. It is copied to a file that vanishes when it is closed, so that whoever
     * fetches it slowly holds neither a connection nor a transaction.
     */
    InputStream open(UUID attachment) throws IOException {
        Path copy = Files.createTempFile("attachment-", null);
        try {
            boolean any = copy(attachment, copy);
            InputStream content = Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
            if (!any) {
                content.close();
                throw ProblemException.notFound(Texts.of("detail.no-such-attachment"));
            }
            return content;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    private boolean copy(UUID attachment, Path to) throws IOException {
        boolean any = false;
        try (Connection connection = source.getConnection();
                PreparedStatement pieces = connection.prepareStatement(
                        "SELECT content FROM attachment_piece WHERE attachment_id = ? ORDER BY number");
                OutputStream copy = Files.newOutputStream(to)) {
            pieces.setObject(1, attachment);
            pieces.setFetchSize(1);
            try (ResultSet row = pieces.executeQuery()) {
                while (row.next()) {
                    copy.write(row.getBytes(1));
                    any = true;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return any;
    }
}
