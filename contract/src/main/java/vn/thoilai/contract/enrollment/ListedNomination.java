package vn.thoilai.contract.enrollment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Codes;

/** One line of a list of nominations: a learner by id or by code, or a person who is no learner yet. */
@Schema(
        description =
                "One line of a list of nominations: a learner by id or by code, or a person who is no learner yet. Exactly one of the three is given.",
        examples = """
                {
                  "person": {"code": "HV-0001", "fullName": "Nguyễn Văn Mẫu", "birthDate": "1990-05-17", "sex": "MALE", "sendingUnit": "syn-chi-bo-01"}
                }""")
public record ListedNomination(
        @Schema(description = "Id of the learner", nullable = true, examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Pattern(regexp = Codes.PATTERN)
        @Schema(description = "Code of the learner", nullable = true, examples = "HV-0001")
        String learnerCode,

        @Valid @Schema(description = "A person to register as a learner", nullable = true)
        NominatedPerson person) {}
