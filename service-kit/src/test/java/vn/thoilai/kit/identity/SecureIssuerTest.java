package vn.thoilai.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thoilai.kit.identity.SecureIssuer.mayBeBelieved;

import org.junit.jupiter.api.Test;

class SecureIssuerTest {

    @Test
    void in_production_an_issuer_is_believed_over_https_alone() {
        assertThat(mayBeBelieved("https://id.example/realms/training-centre", true))
                .isTrue();
        assertThat(mayBeBelieved("HTTPS://id.example", true)).isTrue();
        for (String address :
                new String[] {"http://id.example", "http://127.0.0.1:8084", "http://localhost:8084", "id.example"}) {
            assertThat(mayBeBelieved(address, true)).as(address).isFalse();
        }
    }

    @Test
    void in_production_neither_keys_nor_tokens_come_from_elsewhere() {
        for (String key :
                new String[] {"quarkus.oidc.jwks-path", "QUARKUS_OIDC_TOKEN_ISSUER", "quarkus.oidc.t.jwks-path"}) {
            assertThatThrownBy(() -> SecureIssuer.check(key, "http://127.0.0.1:8084/jwks", true))
                    .hasMessageContaining(key);
            SecureIssuer.check(key, "https://id.example/jwks", true);
            SecureIssuer.check(key, "http://127.0.0.1:8084/jwks", false);
        }
        assertThatThrownBy(() -> SecureIssuer.check("quarkus.oidc.public-key", "MIIB", true))
                .hasMessageContaining("keys come from the issuer");
        SecureIssuer.check("quarkus.oidc.public-key", "MIIB", false);
    }

    @Test
    void elsewhere_an_issuer_of_the_own_machine_is_believed_too() {
        for (String address : new String[] {"http://127.0.0.1:8084", "http://localhost:8084", "http://[::1]:8084"}) {
            assertThat(mayBeBelieved(address, false)).as(address).isTrue();
        }
        for (String address : new String[] {
            "http://id.example", "http://127.0.0.1.example", "http://127.0.0.1@id.example", "http://localhost.example"
        }) {
            assertThat(mayBeBelieved(address, false)).as(address).isFalse();
        }
    }
}
