package vn.thoilai.reporting.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.test.ContractApi;
import vn.thoilai.kit.test.PostgresResource;
import vn.thoilai.kit.test.TestDatabase;
import vn.thoilai.reporting.db.Sql;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
class SigningKeysTest {

    private static final int REPLICAS = 8;
    private static final String ANOTHER = "another secret, and a long one too";

    @Inject
    SigningKeys keys;

    @Inject
    KeySeal seal;

    @Inject
    Sql sql;

    @BeforeEach
    void clean() {
        TestDatabase.clean();
    }

    private static JsonPath told() {
        return ContractApi.given(null)
                .get("/reporting/v1/keys")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection owner = TestDatabase.connection();
                Statement owners = owner.createStatement()) {
            owners.execute(statement);
        }
    }

    @Test
    void anybody_is_told_the_public_half_and_nothing_of_the_private_one() {
        assertThat(told().getList("keys")).isEmpty();
        ECKey key = keys.present();
        Map<String, Object> published = told().getMap("keys[0]");
        assertThat(published)
                .containsEntry("kid", key.getKeyID())
                .containsEntry("x", key.getX().toString())
                .containsEntry("alg", "ES256")
                .doesNotContainKey("d");
    }

    @Test
    void replicas_that_start_at_once_make_one_key() throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        try {
            Callable<String> first = () -> keys.present().getKeyID();
            var asked = replicas.invokeAll(
                    Stream.generate(() -> first).limit(REPLICAS).toList());
            assertThat(asked.stream().map(SigningKeysTest::get).collect(Collectors.toSet()))
                    .hasSize(1);
        } finally {
            replicas.shutdownNow();
        }
        assertThat(told().getList("keys")).hasSize(1);
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_key_is_kept_until_it_is_old_and_verifies_for_good() throws SQLException {
        String first = keys.present().getKeyID();
        assertThat(keys.present().getKeyID()).isEqualTo(first);
        asOwner("alter table signing_key disable trigger frozen");
        asOwner("update signing_key set made_at = now() - interval '366 days'");
        asOwner("alter table signing_key enable trigger frozen");
        String second = keys.present().getKeyID();
        assertThat(second).isNotEqualTo(first);
        assertThat(told().getList("keys.kid")).isEqualTo(java.util.List.of(second, first));
    }

    @Test
    void a_key_that_an_operator_retires_signs_no_more_and_its_private_half_is_gone() throws SQLException {
        String first = keys.present().getKeyID();
        asOwner("update signing_key set retired_at = now()");
        assertThat(keys.present().getKeyID()).isNotEqualTo(first);
        try (Connection owner = TestDatabase.connection();
                var row = owner.createStatement().executeQuery("select string_agg(kid, ' ') from signing_key_secret")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(keys.present().getKeyID());
        }
    }

    @Test
    void the_private_half_is_sealed_and_out_of_every_callers_reach() throws SQLException {
        ECKey key = keys.present();
        try (Connection owner = TestDatabase.connection();
                var row = owner.createStatement().executeQuery("select sealed from signing_key_secret")) {
            row.next();
            String sealed = row.getString(1);
            assertThat(sealed).doesNotContain(key.getD().toString());
            assertThat(seal.open(sealed)).contains(key);
            assertThat(seal.open(KeySeal.seal(key, ANOTHER))).isEmpty();
        }
        // Nobody works here: the same as any request of any caller but the service itself.
        assertThat(sql.query("select kid from signing_key_secret", row -> row.getString(1)))
                .isEmpty();
    }

    @Test
    void a_key_sealed_by_another_secret_signs_nothing() throws SQLException {
        asOwner("update signing_key_secret set sealed = '" + KeySeal.seal(keys.present(), ANOTHER) + "'");
        assertThatThrownBy(keys::present)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(503));
    }
}
