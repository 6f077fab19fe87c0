package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** Which learner or sending unit of a centre somebody who signs in is. */
@Schema(
        description =
                "Which learner or sending unit of a centre somebody who signs in is. It bounds what a `learner` or a `sending-unit` sees.")
public record Account(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Who signs in: the token's `sub`", examples = "5f0c1a52-7a44-4a0e-9d52-0a4c0a4f0b11")
        String subject,

        @Schema(
                description = "Id of the learner; null for a sending unit",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(
                description = "Code of the sending unit; null for a learner",
                nullable = true,
                examples = "syn-chi-bo-01")
        String sendingUnit,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

    /** What a token's {@code sub} may be: visible ASCII, at most 255 characters (OpenID Connect Core, 2). */
    public static final String SUBJECT = "[!-~]{1,255}";

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return learner == null ? Set.of() : Set.of(learner);
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
