package vn.thoilai.enrollment.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ListedNomination;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.store.NaturalKeys;
import vn.thoilai.enrollment.store.Rows;

/** Nominations for a class, written by the database in one round trip however many they are. */
@ApplicationScoped
class Nominations {

    private static final String NOMINATE =
            "SELECT * FROM nominate(:class, CAST(:lines AS jsonb), CAST(:nominable AS text[]))";

    /** Undone where it stands, by the database. */
    private static final String TRY = NOMINATE.replace("nominate(", "try_nominating(");

    @Inject
    EntityManager database;

    @Inject
    Classes classes;

    @Inject
    ObjectMapper json;

    /** The lines as they were written, rows of the type {@code nominated}; 404 or 409 when the class takes none. */
    List<Tuple> add(UUID classId, List<ListedNomination> lines) {
        return run(NOMINATE, classId, lines);
    }

    /** As {@link #add}, and nothing is written. */
    List<Tuple> tryAdding(UUID classId, List<ListedNomination> lines) {
        return run(TRY, classId, lines);
    }

    private List<Tuple> run(String statement, UUID classId, List<ListedNomination> lines) {
        var query = database.createNativeQuery(statement, Tuple.class)
                .setParameter("class", classId)
                .setParameter("lines", write(lines))
                .setParameter("nominable", Classes.nominableStates());
        List<Tuple> rows = new ArrayList<>();
        // Whoever is merged or erased at this moment is on no roster.
        NaturalKeys.checked(() -> Rows.of(query).forEach(rows::add));
        if (rows.isEmpty()) {
            classes.lock(classId).requireNominable();
        }
        return rows;
    }

    private String write(List<ListedNomination> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
