package vn.thoilai.enrollment.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thoilai.contract.enrollment.SessionMark;
import vn.thoilai.enrollment.store.Rows;

/**
 * Which mark an id was given to, of all that ever stood in a centre: an id means one mark. Kept as a digest of session,
 * enrollment, mark and time, for the marks themselves stand elsewhere.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MarkIds {

    private static final String FIND =
            "SELECT id, content FROM mark_id_used WHERE centre_id = :centre AND id = ANY (:ids)";

    /** In one order, so that two who use the same ids wait for each other and not in a circle. */
    private static final String KEEP = """
            INSERT INTO mark_id_used (centre_id, id, content)
            SELECT CAST(:centre AS uuid), x.id, x.content
            FROM unnest(CAST(:ids AS uuid[]), CAST(:contents AS uuid[])) AS x (id, content) ORDER BY x.id
            ON CONFLICT DO NOTHING""";

    @Inject
    EntityManager database;

    /** What became of the id of a mark before. */
    enum Use {
        /** It was given to no mark yet. */
        NONE,
        /** It was given to this very mark. */
        SAME,
        /** It was given to another one. */
        OTHER
    }

    /** What the ids of these marks were used for before, by the id. */
    Map<UUID, Use> uses(UUID centre, List<SessionMark> marks) {
        Map<UUID, UUID> kept = new HashMap<>();
        Rows.of(database.createNativeQuery(FIND, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("ids", ids(marks)))
                .forEach(row -> kept.put(row.get("id", UUID.class), row.get("content", UUID.class)));
        Map<UUID, Use> uses = new HashMap<>();
        marks.forEach(mark -> uses.put(mark.markId(), use(kept.get(mark.markId()), mark)));
        return uses;
    }

    private static Use use(UUID kept, SessionMark mark) {
        if (kept == null) {
            return Use.NONE;
        }
        return kept.equals(content(mark)) ? Use.SAME : Use.OTHER;
    }

    /** Keeps the ids of marks that are let stand. */
    void keep(UUID centre, List<SessionMark> marks) {
        database.createNativeQuery(KEEP)
                .setParameter("centre", centre)
                .setParameter("ids", ids(marks))
                .setParameter("contents", marks.stream().map(MarkIds::content).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static UUID[] ids(List<SessionMark> marks) {
        return marks.stream().map(SessionMark::markId).toArray(UUID[]::new);
    }

    private static UUID content(SessionMark mark) {
        String content = mark.session() + " " + mark.enrollment() + " " + mark.mark() + " " + mark.markedAt();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
