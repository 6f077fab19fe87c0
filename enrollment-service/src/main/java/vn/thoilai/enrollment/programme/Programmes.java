package vn.thoilai.enrollment.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.EligibilityRule;
import vn.thoilai.contract.enrollment.EndsWith;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.enrollment.store.Listing;
import vn.thoilai.enrollment.store.Rows;

/** Programmes: the defaults of their classes. Nothing changes them here, so they are read without entities. */
@ApplicationScoped
public class Programmes {

    private static final String SELECT = """
            SELECT p.*, CAST((
                SELECT coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'kind', r.kind, 'level', r.level, 'years', r.years,
                                                             'prerequisite', r.prerequisite_code) ORDER BY r.code), '[]')
                FROM eligibility_rule r WHERE r.programme_code = p.code) AS text) AS eligibility
            FROM programme p""";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    Page<Programme> list(Track track, String cursor, int limit) {
        return new Listing<>(SELECT, this::toProgramme)
                .only("p.track = :track", "track", track)
                .by("p.code", Programme::code)
                .page(database, cursor, limit);
    }

    /** The programme with this code. */
    public Optional<Programme> find(String code) {
        return Rows.first(database.createNativeQuery(SELECT + " WHERE p.code = :code", Tuple.class)
                        .setParameter("code", code))
                .map(this::toProgramme);
    }

    private Programme toProgramme(Tuple row) {
        return new Programme(
                row.get("code", String.class),
                row.get("name_vi", String.class),
                row.get("name_en", String.class),
                Rows.constant(row, "track", Track.class),
                Rows.constant(row, "delivery", Delivery.class),
                row.get("counts_toward_target", Boolean.class),
                row.get("typical_length", String.class),
                Rows.constant(row, "ends_with", EndsWith.class),
                row.get("certificate_valid_months", Integer.class),
                eligibility(row.get("eligibility", String.class)),
                row.get("version", Integer.class));
    }

    private List<EligibilityRule> eligibility(String rules) {
        try {
            return List.of(json.readValue(rules, EligibilityRule[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
