package vn.thoilai.local.identity;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A person with the mobile app: the app opens the login page, the person fills it in, the app gets a code. */
final class Login {

    static final String REDIRECT = "vn.thoilai.app:/login";

    private static final String CLIENT = "mobile-app";

    private final Keycloak keycloak;
    private final Http browser = new Http();
    private final CodeVerifier verifier = new CodeVerifier();

    Login(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** What the server answers when the app asks for a login. */
    Http.Answer ask(Map<String, String> deviations) {
        Map<String, String> asked = new LinkedHashMap<>(Map.of(
                "client_id",
                CLIENT,
                "redirect_uri",
                REDIRECT,
                "response_type",
                "code",
                "scope",
                "openid",
                "state",
                UUID.randomUUID().toString(),
                "code_challenge",
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue(),
                "code_challenge_method",
                "S256"));
        asked.putAll(deviations);
        asked.values().removeIf(String::isEmpty);
        return browser.get(keycloak.issuer() + "/protocol/openid-connect/auth?" + Http.query(asked));
    }

    /** The code the app is called back with. */
    String code(String person) {
        return codeIn(fillIn(
                ask(Map.of()), "form#kc-form-login", Map.of("username", person, "password", KeycloakAdmin.PASSWORD)));
    }

    /** Sends a form of the page with these fields set or added; answers what comes after. */
    Http.Answer fillIn(Http.Answer page, String which, Map<String, String> fields) {
        Element form = Jsoup.parse(page.body()).selectFirst(which);
        if (form == null) {
            throw new IllegalStateException("no " + which + " in " + page.status() + ": " + page.body());
        }
        Map<String, String> sent = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> sent.put(input.attr("name"), input.val()));
        sent.putAll(fields);
        Http.Answer answer = browser.form(form.attr("action"), sent);
        String next = answer.header("Location");
        return next != null && next.startsWith("http") ? browser.get(next) : answer;
    }

    /** The code in the address the app is called back at. */
    static String codeIn(Http.Answer redirect) {
        if (redirect.header("Location") == null) {
            throw new IllegalStateException("no redirect but " + redirect.status() + ": " + redirect.body());
        }
        String query = URI.create(redirect.header("Location").replaceFirst("^" + REDIRECT, "app:/"))
                .getQuery();
        for (String parameter : query.split("&")) {
            if (parameter.startsWith("code=")) {
                return parameter.substring("code=".length());
            }
        }
        throw new IllegalStateException("no code: " + query);
    }

    /** What the server answers for a code; {@code verifier} is the right one unless told otherwise. */
    Http.Answer redeem(String code, Map<String, String> deviations) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", REDIRECT,
                "code", code,
                "code_verifier", verifier.getValue()));
        fields.putAll(deviations);
        fields.values().removeIf(String::isEmpty);
        return keycloak.token(fields);
    }

    /** What the server answers for a refresh token. */
    Http.Answer refresh(String token) {
        return keycloak.token(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", token));
    }

    /** The access token of a person who logged in. */
    String token(String person) {
        return redeem(code(person), Map.of()).json().path("access_token").textValue();
    }
}
