package vn.thoilai.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an administrator of Keycloak does, through its admin API. */
final class KeycloakAdmin {

    /** Password of every person made here. */
    static final String PASSWORD = "a synthetic pass phrase";

    private final Keycloak keycloak;
    private final Http http = new Http();

    KeycloakAdmin(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes a person who does not exist outside of this test, of that role and those bounds; answers the user name. */
    String person(String role, Map<String, List<String>> bounds) {
        String name = "person-" + UUID.randomUUID();
        ObjectNode person = Http.JSON
                .createObjectNode()
                .put("username", name)
                .put("enabled", true)
                .put("firstName", "Thử")
                .put("lastName", "Nghiệm");
        person.set("attributes", Http.JSON.valueToTree(bounds));
        person.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        String id = create("/users", person);
        JsonNode given = http.get(realm() + "/roles/" + role, bearer()).json();
        ok(http.json("POST", realm() + "/users/" + id + "/role-mappings/realm", array(given), bearer()));
        return name;
    }

    /** What is kept of a person. */
    JsonNode person(String name) {
        return http.get(realm() + "/users?exact=true&username=" + name, bearer())
                .json()
                .path(0);
    }

    /** Has the realm publish that key too; {@code priority} decides whether it signs with it. Answers its id. */
    String addKey(RSAKey key, int priority) {
        try {
            String pem = Base64.getEncoder().encodeToString(key.toPrivateKey().getEncoded());
            return addKey("rsa", Map.of("privateKey", List.of(pem)), priority);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has the realm make a new key and sign with it from now on; answers its id. */
    String rotateKey(int priority) {
        return addKey("rsa-generated", Map.of(), priority);
    }

    private String addKey(String provider, Map<String, List<String>> more, int priority) {
        ObjectNode component = Http.JSON
                .createObjectNode()
                .put("name", "key-" + UUID.randomUUID())
                .put("providerId", provider)
                .put("providerType", "org.keycloak.keys.KeyProvider");
        ObjectNode config = component.putObject("config");
        Map.of("priority", "" + priority, "enabled", "true", "active", "true", "algorithm", "RS256")
                .forEach((name, value) -> config.putArray(name).add(value));
        more.forEach((name, values) -> values.forEach(config.putArray(name)::add));
        return create("/components", component);
    }

    /** Takes a key back: it neither signs nor verifies any more. */
    void removeKey(String id) {
        ok(http.delete(realm() + "/components/" + id, bearer()));
    }

    /** The id that tokens name the key by. */
    String kid(String keyId) {
        for (JsonNode key : http.get(realm() + "/keys", bearer()).json().path("keys")) {
            if (key.path("providerId").asText().equals(keyId)) {
                return key.path("kid").asText();
            }
        }
        throw new IllegalStateException("no such key");
    }

    /** Makes a confidential client without the scopes of the suite's own. */
    void foreignClient(String name) {
        create(
                "/clients",
                Http.JSON
                        .createObjectNode()
                        .put("clientId", name)
                        .put("secret", keycloak.secretOf(name))
                        .put("serviceAccountsEnabled", true));
    }

    /** Makes another realm on the same server with a client of that name; answers a token of that client. */
    String tokenOfAnotherRealm(String client) {
        String other = "realm-" + UUID.randomUUID();
        ObjectNode realm = Http.JSON.createObjectNode().put("realm", other).put("enabled", true);
        realm.putArray("clients")
                .addObject()
                .put("clientId", client)
                .put("secret", "known")
                .put("serviceAccountsEnabled", true)
                .putArray("protocolMappers")
                .addObject()
                .put("name", "audience")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper")
                .putObject("config")
                .put("included.custom.audience", "training-centre-suite")
                .put("access.token.claim", "true");
        ok(http.json("POST", keycloak.address() + "/admin/realms", realm, bearer()));
        String endpoint = keycloak.address() + "/realms/" + other + "/protocol/openid-connect/token";
        return http.form(
                        endpoint,
                        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", "known"))
                .json()
                .path("access_token")
                .textValue();
    }

    /** Sets how long tokens of a client live. */
    void tokenLife(String client, int seconds) {
        JsonNode found = http.get(realm() + "/clients?clientId=" + client, bearer())
                .json()
                .path(0);
        ObjectNode changed = found.deepCopy();
        changed.withObject("/attributes").put("access.token.lifespan", Integer.toString(seconds));
        ok(http.json("PUT", realm() + "/clients/" + found.path("id").asText(), changed, bearer()));
    }

    /** How often a client got a token by its secret. */
    int logins(String client) {
        return http.get(realm() + "/events?type=CLIENT_LOGIN&max=100&client=" + client, bearer())
                .json()
                .size();
    }

    private String create(String path, JsonNode body) {
        String location = ok(http.json("POST", realm() + path, body, bearer())).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Http.Answer ok(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private static JsonNode array(JsonNode only) {
        return Http.JSON.createArrayNode().add(only);
    }

    private String realm() {
        return keycloak.address() + "/admin/realms/" + Keycloak.REALM;
    }

    private String[] bearer() {
        String token = http.form(
                        keycloak.address() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", keycloak.secretOf("admin")))
                .json()
                .path("access_token")
                .asText();
        return new String[] {"Authorization", "Bearer " + token};
    }
}
