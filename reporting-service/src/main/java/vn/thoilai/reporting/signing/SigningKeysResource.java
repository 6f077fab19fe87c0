package vn.thoilai.reporting.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import vn.thoilai.contract.reporting.JsonWebKey;
import vn.thoilai.contract.reporting.JsonWebKeySet;
import vn.thoilai.contract.reporting.SigningKeysApi;

/** Public keys over HTTP, for anybody. */
class SigningKeysResource implements SigningKeysApi {

    @Inject
    SigningKeys keys;

    @Inject
    ObjectMapper json;

    @Override
    @PermitAll
    public JsonWebKeySet readSigningKeys() {
        return new JsonWebKeySet(keys.published().stream().map(this::key).toList());
    }

    private JsonWebKey key(String jwk) {
        try {
            return json.readValue(jwk, JsonWebKey.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
