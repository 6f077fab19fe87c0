package vn.thoilai.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.Service;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.process.StartException;

/** A service told that it runs in production, though on the launcher's development issuer. */
class ProductionIT {

    @AfterAll
    static void asBefore() {
        SharedSuite.get().restart(Service.PLANNING);
    }

    @Test
    void a_service_in_production_does_not_start_on_the_development_issuer() {
        assertThatThrownBy(() -> SharedSuite.get().restart(Service.PLANNING, Map.of("QUARKUS_PROFILE", "prod")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("quarkus.oidc.auth-server-url is http://127.0.0.1:")
                .hasMessageContaining("must be https in production");
    }

    @Test
    void whoever_guards_the_way_otherwise_says_so() {
        SharedSuite.get()
                .restart(
                        Service.PLANNING,
                        Map.of("QUARKUS_PROFILE", "prod", "THOILAI_IDENTITY_ALLOW_HTTP_ISSUER", "true"));
        assertThat(SharedSuite.get(Role.DIRECTOR, "/planning/v1/plans").statusCode())
                .isEqualTo(200);
    }
}
