package vn.thoilai.enrollment.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.CentreUpdate;
import vn.thoilai.contract.enrollment.CentreVersion;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** What centres are called and where they lie, each from a day on. The row of a centre is what holds today. */
@ApplicationScoped
class CentreVersions {

    private static final String KEEP = """
            INSERT INTO centre_version (centre_id, valid_from, name_vi, name_en, area_code)
            VALUES (:centre, :from, :nameVi, CAST(:nameEn AS text), :area)
            ON CONFLICT ON CONSTRAINT uk_centre_version_from DO UPDATE
            SET name_vi = excluded.name_vi, name_en = excluded.name_en, area_code = excluded.area_code""";

    /** The version grows even where nothing of today changes: what is to come, or was, is part of it. */
    private static final String FOLLOW = """
            UPDATE centre c
            SET name_vi = t.name_vi, name_en = t.name_en, area_code = t.area_code, area_path = t.area_path,
                version = c.version + 1
            FROM centre_today t WHERE t.id = c.id AND c.id = :centre""";

    private static final String DIFFERS = """
            (c.name_vi, c.name_en, c.area_code, c.area_path)
            IS DISTINCT FROM (t.name_vi, t.name_en, t.area_code, t.area_path)""";

    private static final String BEHIND =
            "SELECT c.id FROM centre c JOIN centre_today t ON t.id = c.id WHERE " + DIFFERS + " FOR NO KEY UPDATE OF c";

    /** A statement of its own, for what was changed while it waited for the locks is seen by the next one only. */
    private static final String CATCH_UP = """
            UPDATE centre c
            SET name_vi = t.name_vi, name_en = t.name_en, area_code = t.area_code, area_path = t.area_path,
                version = c.version + 1
            FROM centre_today t
            WHERE t.id = c.id AND c.id = ANY (CAST(:centres AS uuid[])) AND\s""" + DIFFERS + " RETURNING c.id";

    @Inject
    EntityManager database;

    /** All of a centre, by first day. */
    Page<CentreVersion> list(String centre, String cursor, int limit) {
        return new Listing<>(
                        "SELECT h.* FROM centre_history h JOIN centre c ON c.id = h.centre_id",
                        CentreVersions::toVersion)
                .only("c.code = :centre", "centre", centre)
                .by(
                        "h.valid_from",
                        LocalDate::parse,
                        version -> version.validFrom().toString())
                .page(database, cursor, limit);
    }

    /** Code of the area it lay in on a day; empty where nothing is known of that day. */
    Optional<String> areaOn(UUID centre, LocalDate day) {
        return Rows.first(
                database.createNativeQuery("""
                                SELECT v.area_code FROM centre_version v WHERE v.id = centre_version_on(:centre, :day)""", String.class)
                        .setParameter("centre", centre)
                        .setParameter("day", day),
                String.class);
    }

    /** From that day on, until the next one that is kept; one that begins on the same day is replaced. */
    void keep(UUID centre, LocalDate from, CentreUpdate particulars) {
        database.createNativeQuery(KEEP)
                .setParameter("centre", centre)
                .setParameter("from", from)
                .setParameter("nameVi", particulars.nameVi())
                .setParameter("nameEn", particulars.nameEn())
                .setParameter("area", particulars.area())
                .executeUpdate();
    }

    /** The row of a centre that is locked says what holds today. */
    void follow(UUID centre) {
        database.createNativeQuery(FOLLOW).setParameter("centre", centre).executeUpdate();
    }

    /** The rows of all centres say what holds today; ids of those that did not. */
    List<UUID> followAll() {
        List<UUID> behind = Rows.all(database.createNativeQuery(BEHIND, UUID.class), UUID.class)
                .toList();
        return behind.isEmpty()
                ? behind
                : Rows.all(
                                database.createNativeQuery(CATCH_UP, UUID.class)
                                        .setParameter("centres", behind.toArray(UUID[]::new)),
                                UUID.class)
                        .toList();
    }

    private static CentreVersion toVersion(Tuple row) {
        return new CentreVersion(
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                row.get("area_code", String.class));
    }
}
