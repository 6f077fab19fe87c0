package vn.thoilai.contract.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thoilai.contract.Personal;

/** What anybody who holds the code of a certificate may know of it. A field the suite was not told to show is null. */
@Schema(
        description =
                "What anybody who holds the code of a certificate may know of it. A field the suite was not told to show is null.")
public record CertificateVerification(
        @Schema(description = "Whether it is in force", examples = "VALID")
        CertificateStatus status,

        @Schema(description = "What it is called", examples = "CERTIFICATE")
        CertificateKind kind,

        @Schema(description = "Name of the programme", nullable = true, examples = "Bồi dưỡng nhận thức về Đảng")
        String programme,

        @Schema(
                description = "Name of the class",
                nullable = true,
                examples = "Bồi dưỡng nhận thức về Đảng khóa 1 năm 2017")
        String className,

        @Schema(description = "Name of the issuer", nullable = true, examples = "Trung tâm Chính trị Thới Lai")
        String issuer,

        @Schema(description = "Register number (số vào sổ)", nullable = true, examples = "0123/2017/GCN")
        String registerNumber,

        @Schema(description = "Day of issue", nullable = true, examples = "2017-03-15")
        LocalDate issuedOn,

        @Schema(description = "Last day it is valid", nullable = true, examples = "2022-03-15")
        LocalDate validUntil,

        @Schema(
                description = "Initials of the holder, or the name where the suite shows names",
                nullable = true,
                examples = "N. T. M.")
        String holder,

        @JsonIgnore @Schema(hidden = true) UUID learner,

        @JsonIgnore @Schema(hidden = true) String centre)
        implements Personal {

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
}
