package vn.thoilai.enrollment.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.enrollment.imports.Shapes;

/** Writes into the audit trail whose records a file tells of, before it is handed out. */
@ApplicationScoped
class ReadPersons {

    /** An entry names so many of them. */
    private static final int TOGETHER = 1_000;

    private static final String REMEMBER = """
            SELECT count(a) FROM (
                SELECT array_agg(person) AS persons FROM (
                    SELECT person, row_number() OVER () AS number FROM (SELECT DISTINCT person FROM (%s) told) persons) numbered
                GROUP BY number / :together) pages
            CROSS JOIN LATERAL (SELECT CAST(audit_access('READ', 200, :path, persons, ARRAY[CAST(:code AS text)]) AS text)) a""";

    @Inject
    EntityManager database;

    void remember(ImportFile file, String code, UUID centre, int year) {
        Shapes.persons(file)
                .ifPresent(persons -> database.createNativeQuery(REMEMBER.formatted(persons), Long.class)
                        .setParameter("together", TOGETHER)
                        .setParameter("path", "/enrollment/v1/exports/" + file)
                        .setParameter("code", code)
                        .setParameter("centre", centre)
                        .setParameter("year", year)
                        .getSingleResult());
    }
}
