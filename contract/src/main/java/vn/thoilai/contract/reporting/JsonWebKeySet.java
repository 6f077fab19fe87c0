package vn.thoilai.contract.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keys (RFC 7517). */
@Schema(description = "Keys (RFC 7517).")
public record JsonWebKeySet(
        @Schema(description = "The keys, newest first: the one that signs now, and all that signed before")
        List<JsonWebKey> keys) {}
