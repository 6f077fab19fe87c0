package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thoilai.local.issuer.Role;

/** What the realm file must not come to hold, and must keep in step with the launcher's issuer. */
class RealmFileTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../identity/training-centre-realm.json").toFile());
    }

    @Test
    void it_holds_no_secret() {
        assertThat(realm.findValues("secret").stream().map(JsonNode::asText))
                .hasSize(4)
                .allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValues("privateKey")).isEmpty();
    }

    @Test
    void it_names_no_person() {
        assertThat(stream(realm.path("users")))
                .hasSize(4)
                .allMatch(user -> user.path("username")
                        .asText()
                        .equals("service-account-"
                                + user.path("serviceAccountClientId").asText()));
    }

    @Test
    void it_has_the_roles_of_the_suite() {
        List<String> roles = Stream.concat(Arrays.stream(Role.values()).map(Role::wire), Stream.of("service"))
                .toList();
        assertThat(stream(realm.at("/roles/realm"))
                        .map(role -> role.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(roles);
    }

    @Test
    void roles_of_machines_are_not_passed_on_by_the_applications_of_people() {
        assertThat(stream(realm.path("scopeMappings"))
                        .filter(mapping -> List.of("mobile-app", "swagger-ui", "dashboard")
                                .contains(mapping.path("client").asText())))
                .hasSize(3)
                .allSatisfy(mapping -> assertThat(stream(mapping.path("roles")).map(JsonNode::asText))
                        .hasSize(7)
                        .doesNotContain("service", "city-system"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
