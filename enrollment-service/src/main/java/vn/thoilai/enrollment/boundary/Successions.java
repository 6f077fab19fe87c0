package vn.thoilai.enrollment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.problem.Texts;

/** Which area followed which. Everybody's. */
@ApplicationScoped
public class Successions {

    private static final String SELECT = """
            SELECT s.*, p.code AS predecessor, p.name_vi AS predecessor_name_vi, n.code AS successor,
                   n.name_vi AS successor_name_vi
            FROM area_succession s JOIN area p ON p.id = s.predecessor_id JOIN area n ON n.id = s.successor_id""";

    @Inject
    EntityManager database;

    /** Successors of an area, by code. */
    public Page<AreaSuccession> after(UUID area, String cursor, int limit) {
        return new Listing<>(SELECT, Successions::toSuccession)
                .only("s.predecessor_id = :area", "area", area)
                .by("n.code", AreaSuccession::successor)
                .by("s.id", UUID::fromString, succession -> succession.id().toString())
                .page(database, cursor, limit);
    }

    /** Predecessors of an area, by code. */
    public Page<AreaSuccession> before(UUID area, String cursor, int limit) {
        return new Listing<>(SELECT, Successions::toSuccession)
                .only("s.successor_id = :area", "area", area)
                .by("p.code", AreaSuccession::predecessor)
                .by("s.id", UUID::fromString, succession -> succession.id().toString())
                .page(database, cursor, limit);
    }

    AreaSuccession read(UUID id) {
        return Rows.first(database.createNativeQuery(SELECT + " WHERE s.id = :id", Tuple.class)
                        .setParameter("id", id))
                .map(Successions::toSuccession)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-succession")));
    }

    /** The succession, locked for a change. */
    AreaSuccession lock(UUID id) {
        database.createNativeQuery("SELECT s.id FROM area_succession s WHERE s.id = :id FOR UPDATE", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return read(id);
    }

    void remove(UUID id) {
        database.createNativeQuery("DELETE FROM area_succession s WHERE s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    UUID add(UUID predecessor, UUID successor, LocalDate since) {
        Query insert = database.createNativeQuery("""
                        INSERT INTO area_succession (id, predecessor_id, successor_id, since)
                        VALUES (uuidv7(), :predecessor, :successor, :since) RETURNING id""", UUID.class)
                .setParameter("predecessor", predecessor)
                .setParameter("successor", successor)
                .setParameter("since", since);
        UUID[] id = new UUID[1];
        NaturalKeys.checked(() -> id[0] = (UUID) insert.getSingleResult());
        return id[0];
    }

    private static AreaSuccession toSuccession(Tuple row) {
        return new AreaSuccession(
                row.get("id", UUID.class),
                row.get("predecessor_id", UUID.class),
                row.get("predecessor", String.class),
                row.get("predecessor_name_vi", String.class),
                row.get("successor_id", UUID.class),
                row.get("successor", String.class),
                row.get("successor_name_vi", String.class),
                row.get("since", LocalDate.class),
                row.get("version", Integer.class));
    }
}
