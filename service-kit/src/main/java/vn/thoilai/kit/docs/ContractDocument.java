package vn.thoilai.kit.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.thoilai.kit.config.KitConfig;

/** The contract's document, naming the public address as its server if there is one. Read when first asked for. */
@ApplicationScoped
class ContractDocument {

    private static final String PLACE = "META-INF/contract/openapi.yaml";

    @Inject
    KitConfig config;

    private volatile Written written;

    private record Written(String yaml, String json) {}

    String yaml() {
        return written().yaml();
    }

    String json() {
        return written().json();
    }

    private Written written() {
        if (written == null) {
            written = read();
        }
        return written;
    }

    private Written read() {
        try (InputStream packed = Thread.currentThread().getContextClassLoader().getResourceAsStream(PLACE)) {
            if (packed == null) {
                throw new IllegalStateException(PLACE + " is not on the class path");
            }
            String yaml = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            YAMLMapper mapper = new YAMLMapper();
            JsonNode document = mapper.readTree(yaml);
            if (config.publicUrl().isPresent()) {
                ((ObjectNode) document)
                        .putArray("servers")
                        .addObject()
                        .put("url", config.publicUrl().get().toString());
                yaml = mapper.writeValueAsString(document);
            }
            return new Written(yaml, new JsonMapper().writeValueAsString(document));
        } catch (IOException e) {
            throw new IllegalStateException(PLACE + " cannot be read", e);
        }
    }
}
