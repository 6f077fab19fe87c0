package vn.thoilai.enrollment.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.Identifier;

/** What organisations are known by elsewhere: rows of a table beside theirs, read and written with them. */
public final class Identifiers {

    private static final String WANTED = "unnest(CAST(:schemes AS text[]), CAST(:values AS text[]))";

    private final String table;
    private final String owner;
    private final String ownerKey;
    private final String copied;

    /**
     * Identifiers of the organisations of one table.
     *
     * @param owner table of the organisations
     * @param copied columns of it that are kept with each identifier too, each followed by a comma
     */
    public Identifiers(String owner, String copied) {
        this.table = owner + "_identifier";
        this.owner = owner;
        this.ownerKey = owner + "_id";
        this.copied = copied;
    }

    /** Column {@code identifiers} of a select. */
    public String column(String alias) {
        return "ARRAY(SELECT i.scheme || ' ' || i.value FROM " + table + " i WHERE i." + ownerKey + " = " + alias
                + ".id ORDER BY i.scheme) AS identifiers";
    }

    /** Condition that an organisation has all words of {@code :q} in its name, or is known by that elsewhere. */
    public String named(String alias) {
        return "(plain_text(" + alias + ".name_vi) LIKE ALL (plain_patterns(:q)) OR EXISTS (SELECT FROM " + table
                + " i WHERE i." + ownerKey + " = " + alias + ".id AND i.value = :q))";
    }

    /** The identifiers of a row that was selected with that column. */
    public static List<Identifier> of(Tuple row) {
        return Arrays.stream(row.get("identifiers", String[].class))
                .map(text -> text.split(" ", 2))
                .map(parts -> new Identifier(parts[0], parts[1]))
                .toList();
    }

    /** Those of a body, in their order; none when it says nothing of them. */
    public static List<Identifier> given(List<Identifier> identifiers) {
        return Stream.ofNullable(identifiers)
                .flatMap(List::stream)
                .sorted((one, other) -> one.scheme().compareTo(other.scheme()))
                .toList();
    }

    /**
     * Makes these all the identifiers there are of an organisation.
     *
     * @throws vn.thoilai.contract.problem.ProblemException 409 when one is another's, or a scheme is named twice
     */
    public void replace(EntityManager database, UUID id, List<Identifier> identifiers) {
        bind(
                        database.createNativeQuery("DELETE FROM " + table + " WHERE " + ownerKey
                                + " = :id AND (scheme, value) NOT IN (SELECT * FROM " + WANTED + ")"),
                        id,
                        identifiers)
                .executeUpdate();
        Query insert = bind(
                database.createNativeQuery(
                        "INSERT INTO " + table + " (" + copied + ownerKey + ", scheme, value) SELECT "
                                + copied + "id, w.* FROM " + owner + ", " + WANTED + " w (scheme, value) WHERE id = :id"
                                + " AND NOT EXISTS (SELECT FROM " + table + " i WHERE i." + ownerKey
                                + " = :id AND (i.scheme, i.value) = (w.scheme, w.value))"),
                id,
                identifiers);
        NaturalKeys.checked(insert::executeUpdate);
    }

    private static Query bind(Query query, UUID id, List<Identifier> identifiers) {
        return query.setParameter("id", id)
                .setParameter(
                        "schemes", identifiers.stream().map(Identifier::scheme).toArray(String[]::new))
                .setParameter(
                        "values", identifiers.stream().map(Identifier::value).toArray(String[]::new));
    }
}
