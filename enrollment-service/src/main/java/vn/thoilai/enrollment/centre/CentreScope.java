package vn.thoilai.enrollment.centre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.store.Rows;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/**
 * Which centres the present caller may know of: the one place that decides it, for every query of the service. A native
 * query joins the table {@code centre} under the alias {@code c}, has {@link #VISIBLE} among its conditions, and binds
 * its parameters with {@link #bind}.
 */
@RequestScoped
public class CentreScope {

    /** SQL condition on {@code centre c}. */
    public static final String VISIBLE =
            "(:scope_all OR c.code = ANY(:scope_centres) OR c.area_path && CAST(:scope_areas AS text[]))";

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    /** Binds the parameters of {@link #VISIBLE}. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("scope_all", caller.seesAll());
        query.setParameter("scope_centres", caller.centres().toArray(String[]::new));
        query.setParameter("scope_areas", caller.areas().toArray(String[]::new));
        return query;
    }

    /** Id of the centre with this code, if it exists and the caller may know of it. */
    public Optional<UUID> find(String code) {
        String select = "SELECT c.id FROM centre c WHERE c.code = :code AND " + VISIBLE;
        return Rows.first(bind(database.createNativeQuery(select, UUID.class)).setParameter("code", code), UUID.class);
    }

    /** Codes of all centres the caller may know of. */
    @Transactional
    public List<String> visible() {
        String select = "SELECT c.code FROM centre c WHERE " + VISIBLE;
        return Rows.all(bind(database.createNativeQuery(select, String.class)), String.class)
                .toList();
    }

    /**
     * Id of the centre that a body names.
     *
     * @param pointer where the body names it
     * @throws ProblemException 422 when there is none, or none the caller may know of: its existence stays private
     */
    public UUID require(String code, String pointer) {
        return find(code)
                .orElseThrow(() -> ProblemException.unknownReference(pointer, Texts.of("detail.unknown-centre", code)));
    }
}
