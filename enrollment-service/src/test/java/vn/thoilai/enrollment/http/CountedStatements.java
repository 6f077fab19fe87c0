package vn.thoilai.enrollment.http;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import vn.thoilai.kit.test.SqlCount;

/** Lets the application's statements be counted. */
@PersistenceUnitExtension
class CountedStatements extends SqlCount {

    private static final long serialVersionUID = 1L;
}
