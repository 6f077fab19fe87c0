package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** What came of issuing the certificates of a class. */
@Schema(description = "What came of issuing the certificates of a class.")
public record IssuedCertificates(
        @Schema(description = "Code of the centre", examples = "thoi-lai")
        String centre,

        @Schema(description = "How many were issued", examples = "62")
        int issued,

        @Schema(description = "Year of the register", examples = "2017")
        int year,

        @Schema(description = "First number drawn; null when none was", nullable = true, examples = "1")
        Integer firstNumber,

        @Schema(description = "Last number drawn", nullable = true, examples = "62")
        Integer lastNumber,

        @Schema(description = "Who of the roster was issued none, ordered by the code of the learner")
        List<NotIssued> notIssued)
        implements Personal {

    @Override
    @JsonIgnore
    public Set<UUID> persons() {
        return notIssued.stream().map(NotIssued::learner).collect(Collectors.toSet());
    }

    @Override
    @JsonIgnore
    public Set<String> centres() {
        return Set.of(centre);
    }
}
