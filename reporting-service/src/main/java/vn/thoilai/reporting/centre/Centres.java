package vn.thoilai.reporting.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.reporting.db.Rows;
import vn.thoilai.reporting.db.Sql;

/** The centres enrollment has told of, and which of them the caller may know. */
@ApplicationScoped
public class Centres {

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** The centre of that code, unless the caller may not know of it. */
    public Optional<KnownCentre> find(String code) {
        return sql
                .query(
                        "select code, name_vi, area_path from centre where code = ?",
                        row -> new KnownCentre(
                                row.getString("code"), row.getString("name_vi"), Rows.texts(row, "area_path")),
                        code)
                .stream()
                .findFirst();
    }

    /**
     * The centre of that code.
     *
     * @throws ProblemException 404 when there is none, or when the caller may not know of it
     */
    public KnownCentre require(String code) {
        return find(code).orElseThrow(() -> ProblemException.notFound(null));
    }

    /** Whether the caller may know of the centre, which may not have been told of yet. */
    public boolean visible(String code) {
        return find(code).isPresent() || caller.wouldSee(code, List.of());
    }

    /** Those of the codes that are centres the caller may know of. */
    public List<String> known(List<String> codes) {
        return sql.query("select code from centre where code = any (?)", row -> row.getString("code"), (Object)
                codes.toArray(String[]::new));
    }
}
