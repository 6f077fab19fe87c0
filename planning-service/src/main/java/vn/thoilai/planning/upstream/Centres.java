package vn.thoilai.planning.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** The centres enrollment has told of, as far as the caller may know of them. */
@ApplicationScoped
public class Centres {

    @Inject
    Session database;

    /** Whether enrollment has told of that centre, and the caller may know of it. */
    @Transactional
    public boolean isKnown(String code) {
        return !database.createNativeQuery("select 1 from centre where code = :code", Integer.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }
}
