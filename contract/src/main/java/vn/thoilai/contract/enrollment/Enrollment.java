package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Personal;
import vn.thoilai.contract.Versioned;

/** One learner in one class. */
@Schema(description = "One learner in one class.", examples = """
                {
                  "id": "01890a5d-ac96-774b-bcce-b302099a8057",
                  "centre": "thoi-lai",
                  "classId": "01890a5d-ac96-774b-bcce-b302099a8057",
                  "learner": "01890a5d-ac96-774b-bcce-b302099a8058",
                  "learnerCode": "HV-0001",
                  "learnerName": "Nguyễn Văn Mẫu",
                  "state": "COMPLETED",
                  "place": "HELD",
                  "venue": "xa-truong-xuan",
                  "nominatedAt": "2017-03-01T01:30:00Z",
                  "acceptedAt": "2017-03-02T01:30:00Z",
                  "warnings": [],
                  "reason": null,
                  "sessionsAttended": 10,
                  "score": 8.5,
                  "grade": "GOOD",
                  "allowedActions": ["recordResult"],
                  "version": 5
                }""")
public record Enrollment(
        @Schema(description = "Id, a UUIDv7", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "Id of the class", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID classId,

        @Schema(description = "Id of the learner", examples = "01890a5d-ac96-774b-bcce-b302099a8058")
        UUID learner,

        @Schema(description = "Code of the learner", examples = "HV-0001")
        String learnerCode,

        @Schema(description = "Name of the learner; personal data", examples = "Nguyễn Văn Mẫu")
        String learnerName,

        @Schema(description = "Where it stands", examples = "NOMINATED")
        EnrollmentState state,

        @Schema(
                description = "Whether it holds a place or waits for one; null once rejected or withdrawn",
                nullable = true,
                examples = "HELD")
        Place place,

        @Schema(
                description = "Code of the venue where the learner goes, where the class has several",
                nullable = true,
                examples = "xa-truong-xuan")
        String venue,

        @Schema(description = "When it was nominated, the last time", examples = "2017-03-01T01:30:00Z")
        Instant nominatedAt,

        @Schema(
                description = "When the centre checked it and found it good",
                nullable = true,
                examples = "2017-03-02T01:30:00Z")
        Instant acceptedAt,

        @Schema(
                description = "Codes of the programme's rules that ask for a reason to accept, as of the last check",
                examples = "[]")
        List<String> warnings,

        @Schema(description = "Why it was rejected or withdrawn, or accepted against a warning", nullable = true)
        String reason,

        @Schema(
                description = "Sessions at which the learner was present or late; null while unmarked",
                nullable = true,
                examples = "10")
        Integer sessionsAttended,

        @Schema(
                description =
                        "Score from 0 to 10; null while not assessed. Until the results are approved it is provisional, and null for the learner and his sending unit",
                nullable = true,
                examples = "8.5")
        BigDecimal score,

        @Schema(
                description = "Grade of the score under the policy of the class; told to the same as the score",
                nullable = true,
                examples = "GOOD")
        Grade grade,

        @Schema(
                description =
                        "What the caller may do with it now: ids of operations, with the state where one leads to it. Null in lists",
                nullable = true,
                examples = "moveEnrollment:SUMMONED")
        List<String> allowedActions,

        @Schema(description = "Grows by one with each change; also the ETag", examples = "1")
        int version)
        implements Identified, Versioned, Personal {

    /** The same enrollment, with what the caller may do with it. */
    public Enrollment allowing(List<String> actions) {
        return new Enrollment(
                id,
                centre,
                classId,
                learner,
                learnerCode,
                learnerName,
                state,
                place,
                venue,
                nominatedAt,
                acceptedAt,
                warnings,
                reason,
                sessionsAttended,
                score,
                grade,
                actions,
                version);
    }

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return Set.of(learner);
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
