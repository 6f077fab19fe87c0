package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

/** What is known of a scan that belongs to a class. */
@Schema(description = "What is known of a scan that belongs to a class.")
public record Attachment(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Code, unique within the class", examples = "opening-decision")
        String code,

        @Schema(description = "Name of the file", examples = "QD-12.pdf")
        String name,

        @Schema(description = "What its content is, not only what it was said to be", examples = PDF)
        String mediaType,

        @Schema(description = "Bytes", examples = "481516") long size,

        @Schema(
                description = "SHA-256 of its content, hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Who put it, by the `sub` of the token", examples = "training-officer")
        String putBy,

        @Schema(description = "When it was put", examples = "2017-03-02T02:00:00Z")
        Instant putAt,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned {

    /** Media type of PDF. */
    public static final String PDF = "application/pdf";

    /** Media type of PNG. */
    public static final String PNG = "image/png";

    /** Media type of JPEG. */
    public static final String JPEG = "image/jpeg";

    /** How the name of a file is written: up to 200 characters, none of which leads elsewhere or shows nothing. */
    public static final String NAME = "[^/\\\\:*?\"<>|\\x00-\\x1f\\x7f]{1,200}";

    @Override
    @JsonIgnore
    public String key() {
        return code;
    }
}
