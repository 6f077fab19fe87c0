package vn.thoilai.enrollment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Attachment;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.class_.ClassEntity;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** What is known of the attachments of classes. Each is one row, written as a whole, so it is kept without an entity. */
@ApplicationScoped
class Attachments {

    private static final String SELECT = "SELECT a.* FROM class_attachment a";

    private static final String ONE = " WHERE a.class_id = :class AND a.code = :code";

    private static final String PUT = """
            INSERT INTO class_attachment AS a
                (id, centre_id, class_id, code, name, media_type, size, sha256, put_by, put_at, version)
            VALUES (uuidv7(), :centre, :class, :code, :name, :type, :size, :sha256, caller_subject(), clock_timestamp(), 1)
            ON CONFLICT (class_id, code) DO UPDATE
            SET name = excluded.name, media_type = excluded.media_type, size = excluded.size, sha256 = excluded.sha256,
                put_by = excluded.put_by, put_at = excluded.put_at, version = a.version + 1
            RETURNING a.*""";

    @Inject
    EntityManager database;

    /** The attachments of a class that the caller is known to see. */
    Page<Attachment> list(UUID classId, String cursor, int limit) {
        return new Listing<>(SELECT, Attachments::toAttachment)
                .only("a.class_id = :class", "class", classId)
                .by("a.code", Attachment::code)
                .page(database, cursor, limit);
    }

    Optional<Attachment> find(UUID classId, String code) {
        return Rows.first(database.createNativeQuery(SELECT + ONE, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("code", code))
                .map(Attachments::toAttachment);
    }

    /** The attachment; 404 when the class has none, or none the caller may know of. */
    Attachment require(UUID classId, String code) {
        return find(classId, code).orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-attachment")));
    }

    /** Writes what is known of an attachment, in place of what was known before; its class has to be locked. */
    Attachment put(ClassEntity trainingClass, String code, String name, Scan scan) {
        return toAttachment((Tuple) database.createNativeQuery(PUT, Tuple.class)
                .setParameter("centre", trainingClass.centreId())
                .setParameter("class", trainingClass.id())
                .setParameter("code", code)
                .setParameter("name", name)
                .setParameter("type", scan.mediaType())
                .setParameter("size", scan.size())
                .setParameter("sha256", scan.sha256())
                .getSingleResult());
    }

    /** Deletes the attachment with its content. */
    void delete(UUID id) {
        database.createNativeQuery("DELETE FROM class_attachment WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Attachment toAttachment(Tuple row) {
        return new Attachment(
                row.get("id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("size", Long.class),
                row.get("sha256", String.class),
                row.get("put_by", String.class),
                row.get("put_at", Instant.class),
                row.get("version", Integer.class));
    }
}
