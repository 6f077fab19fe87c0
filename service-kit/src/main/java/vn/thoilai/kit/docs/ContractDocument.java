package vn.thoilai.kit.docs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.thoilai.kit.config.KitConfig;

/**
 * The contract's document as it holds here: it names the public address as its server if there is one, and the issuer's
 * login if the issuer has one. Written when first asked for, and again when the issuer has become known.
 */
@ApplicationScoped
class ContractDocument {

    private static final String PLACE = "META-INF/contract/openapi.yaml";

    @Inject
    KitConfig config;

    @Inject
    Issuer issuer;

    private volatile Written written;

    private record Written(Optional<Issuer.Login> login, String yaml, String json) {}

    String yaml() {
        return written().yaml();
    }

    String json() {
        return written().json();
    }

    private Written written() {
        Optional<Issuer.Login> login = issuer.login();
        if (written == null || !written.login().equals(login)) {
            written = write(login);
        }
        return written;
    }

    private Written write(Optional<Issuer.Login> login) {
        try (InputStream packed = Thread.currentThread().getContextClassLoader().getResourceAsStream(PLACE)) {
            if (packed == null) {
                throw new IllegalStateException(PLACE + " is not on the class path");
            }
            YAMLMapper mapper = new YAMLMapper();
            ObjectNode document = (ObjectNode) mapper.readTree(packed);
            config.publicUrl()
                    .ifPresent(
                            address -> document.putArray("servers").addObject().put("url", address.toString()));
            login.ifPresentOrElse(known -> name(document, known), () -> leaveOut(document));
            return new Written(
                    login, mapper.writeValueAsString(document), new JsonMapper().writeValueAsString(document));
        } catch (IOException e) {
            throw new IllegalStateException(PLACE + " cannot be read", e);
        }
    }

    private static void name(ObjectNode document, Issuer.Login login) {
        document.withObject("/components/securitySchemes/login/flows/authorizationCode")
                .put("authorizationUrl", login.authorization())
                .put("tokenUrl", login.token());
    }

    private static void leaveOut(ObjectNode document) {
        document.withObject("/components/securitySchemes").remove("login");
        ArrayNode alternatives = document.withArray("/security");
        for (int i = alternatives.size() - 1; i >= 0; i--) {
            if (alternatives.get(i).has("login")) {
                alternatives.remove(i);
            }
        }
    }
}
