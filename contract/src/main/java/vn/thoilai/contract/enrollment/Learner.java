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

        @Schema(description = "Code of the sending unit", nullable = true, examples = "syn-chi-bo-01")
        String sendingUnit,

        @Schema(
                description =
                        "Personal ID number; sensitive, needed to count heads across centres. Told to the same people as `partyMember`",
                nullable = true,
                examples = "000000000000")
        String personalId,

        @Schema(description = "Code of the block of origin", nullable = true, examples = "COMMUNE")
        String block,

        @Schema(description = "Position held; personal data", nullable = true, examples = "Phó Bí thư chi bộ")
        String position,

        @Schema(
                description =
                        "Whether a member of the Party; sensitive. Null where unknown, and for whoever need not know: all but the centre's officers and director, the learner himself and his own sending unit",
                nullable = true,
                examples = "true")
        Boolean partyMember,

        @Schema(
                description = "Day of admission to the Party; sensitive, told to the same people as `partyMember`",
                nullable = true,
                examples = "2015-05-19")
        LocalDate partyAdmittedOn,

        @Schema(
                description =
                        "Whether the person asked that the record be kept but not used: only officers and director see it, and it is neither nominated, changed, merged, parted again nor exported with the learners until the restriction is lifted. Classes the person is in already go on",
                examples = "false")
        boolean restricted,

        @Schema(
                description =
                        "Id of the learner this record was merged into: that one has the enrollments now. Null for a record that stands for itself",
                nullable = true,
                examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID mergedInto,

        @Schema(
                description = "Whether the person was erased; the record stays, and tells of nobody",
                examples = "false")
        boolean erased,

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
