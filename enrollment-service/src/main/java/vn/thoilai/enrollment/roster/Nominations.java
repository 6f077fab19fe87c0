package vn.thoilai.enrollment.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ListedNomination;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.identity.Actor;

/** Nominations for a class, written by the database in one round trip however many they are. */
@ApplicationScoped
class Nominations {

    private static final String LINES = "(:class, CAST(:lines AS jsonb), CAST(:nominable AS text[]))";

    private static final String NOMINATE = "SELECT * FROM nominate" + LINES;

    private static final String EACH = "SELECT * FROM nominate_each" + LINES;

    private static final String REMEMBER = """
            SELECT CAST(audit_access('READ', 200, :path, CAST(:persons AS uuid[]), ARRAY[CAST(:centre AS text)]) AS text)""";

    /** Undone where it stands, by the database. */
    private static final String TRY = "SELECT * FROM try_nominating" + LINES;

    @Inject
    EntityManager database;

    @Inject
    Classes classes;

    @Inject
    ObjectMapper json;

    /** A learner whom somebody nominates; {@code trace} and {@code address} are those of the request. */
    record OnBehalf(UUID learner, boolean seesAll, Actor actor, String trace, String address) {}

    /**
     * Nominates each for himself, in turn, on behalf of who asks for it: no row of a wish whose caller may not know of the
     * class, or for which the class takes none.
     */
    List<Tuple> addEach(UUID classId, List<OnBehalf> wishes) {
        return rows(EACH, classId, wishes);
    }

    /** The class takes no nominations, or is none the present caller may know of. */
    @Transactional
    void requireNominable(UUID classId) {
        classes.lock(classId).requireNominable();
    }

    /** The lines as they were written, rows of the type {@code nominated}; 404 or 409 when the class takes none. */
    List<Tuple> add(UUID classId, List<ListedNomination> lines) {
        return run(NOMINATE, classId, lines);
    }

    /** As {@link #add}, and nothing is written. */
    List<Tuple> tryAdding(UUID classId, List<ListedNomination> lines) {
        return run(TRY, classId, lines);
    }

    /**
     * Writes into the audit trail that persons were asked about: whoever names a person learns whether the centre knows him.
     *
     * @param known of the persons, the learners they were found to be
     */
    void remember(UUID classId, String centre, UUID... known) {
        database.createNativeQuery(REMEMBER, String.class)
                .setParameter("path", "/enrollment/v1/classes/" + classId + "/nominations")
                .setParameter("persons", known)
                .setParameter("centre", centre)
                .getSingleResult();
    }

    private List<Tuple> run(String statement, UUID classId, List<ListedNomination> lines) {
        List<Tuple> rows = rows(statement, classId, lines);
        if (rows.isEmpty()) {
            requireNominable(classId);
            // It did not take any a moment ago, and does now, when nobody can change it any more.
            return rows(statement, classId, lines);
        }
        return rows;
    }

    private List<Tuple> rows(String statement, UUID classId, List<?> lines) {
        var query = database.createNativeQuery(statement, Tuple.class)
                .setParameter("class", classId)
                .setParameter("lines", write(lines))
                .setParameter("nominable", Classes.nominableStates());
        List<Tuple> rows = new ArrayList<>();
        // Whoever is merged or erased at this moment is on no roster.
        NaturalKeys.checked(() -> Rows.of(query).forEach(rows::add));
        return rows;
    }

    private String write(List<?> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
