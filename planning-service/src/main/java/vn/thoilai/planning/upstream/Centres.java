package vn.thoilai.planning.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** The centres enrollment has told of. */
@ApplicationScoped
public class Centres {

    @Inject
    Session database;

    /** Whether enrollment has told of that centre. */
    @Transactional
    public boolean isKnown(String code) {
        return !database.createNativeQuery("select 1 from centre where code = :code", Integer.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Codes of all areas the centre lies in, nearest first; none for an unknown one. */
    @Transactional
    public List<String> areaPath(String code) {
        return database.createNativeQuery("""
                        select a.code from centre c cross join unnest(c.area_path) with ordinality as a (code, place)
                         where c.code = :code order by a.place""", String.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Codes of the centres that lie in one of the areas. */
    @Transactional
    public List<String> within(Collection<String> areas) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(
                        "select code from centre where area_path && cast(:areas as text[])", String.class)
                .setParameter("areas", areas.toArray(String[]::new))
                .getResultList();
    }
}
