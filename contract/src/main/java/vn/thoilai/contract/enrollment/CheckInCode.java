package vn.thoilai.contract.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code to be shown at a session, by which learners check themselves in while it is valid. */
@Schema(description = "A code to be shown at a session, by which learners check themselves in while it is valid.")
public record CheckInCode(
        @Schema(description = "Id of the session", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID session,

        @Schema(
                description = "The code: a signed JWT of the session and the time it expires at",
                examples = "eyJraWQiOiJ4IiwiYWxnIjoiSFMyNTYifQ.eyJqdGkiOiJ4In0.c2lnbmF0dXJl")
        String code,

        @Schema(
                description = "When it expires; ask for the next one a little earlier",
                examples = "2017-03-06T00:31:00Z")
        Instant expiresAt,

        @Schema(description = "The code as a QR code, an SVG document", examples = "<svg/>")
        String qrSvg,

        @Schema(description = "The code as a QR code, a PNG in Base64", examples = "iVBORw0KGgo=")
        String qrPng) {}
