package vn.thoilai.contract.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public half of a key (RFC 7517), an elliptic one. */
@Schema(description = "The public half of a key (RFC 7517), an elliptic one.")
public record JsonWebKey(
        @Schema(description = "Kind of key", examples = "EC")
        String kty,

        @Schema(description = "Curve", examples = "P-256") String crv,

        @Schema(description = "First coordinate, base64url", examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
        String x,

        @Schema(description = "Second coordinate, base64url", examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
        String y,

        @Schema(description = "What it is for", examples = "sig")
        String use,

        @Schema(description = "Algorithm it is used with", examples = "ES256")
        String alg,

        @Schema(
                description = "Id, as signatures name it: its thumbprint (RFC 7638)",
                examples = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
        String kid) {}
