package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** A learner of a centre. */
@Schema(description = "A learner of a centre.")
public record Learner(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Code, unique within the centre", examples = "HV-0001")
        String code,

        @Schema(description = "Full name; personal data", examples = "Nguyễn Văn Mẫu")
        String fullName,

        @Schema(description = "Birth date; personal data", nullable = true, examples = "1990-05-17")
        LocalDate birthDate,

        @Schema(description = "Sex", nullable = true, examples = "FEMALE")
        Sex sex,

        @Schema(description = "Code of the sending unit", nullable = true, examples = "xa-truong-xuan")
        String sendingUnit,

        @Schema(
                description = "Personal ID number; sensitive, needed to count heads across centres",
                nullable = true,
                examples = "000000000000")
        String personalId,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(id);
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
