package vn.thoilai.enrollment.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.CertificateKind;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.Grade;
import vn.thoilai.contract.enrollment.Programme;

/** A certificate. Those of a whole class are written without entities, in one statement. */
@Entity(name = "Certificate")
@Table(name = "certificate")
class CertificateEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;

    @Enumerated(EnumType.STRING)
    CertificateKind kind;

    String programmeCode;
    String programmeName;
    UUID classId;
    String className;
    LocalDate classStartDate;
    LocalDate classEndDate;
    UUID enrollmentId;
    UUID learnerId;
    String holderName;
    LocalDate holderBirthDate;

    @Enumerated(EnumType.STRING)
    Grade grade;

    String issuer;
    UUID partnerId;
    String place;
    int year;
    Integer number;
    String registerNumber;
    LocalDate issuedOn;
    LocalDate validUntil;
    String signer;
    String ground;

    @Enumerated(EnumType.STRING)
    CertificateState state = CertificateState.ISSUED;

    String reason;
    String decisionNumber;
    UUID replacesId;
    String code;

    @Version
    int version = 1;

    static CertificateEntity issue(UUID centre, LocalDate day, String signer) {
        CertificateEntity certificate = new CertificateEntity();
        certificate.centreId = centre;
        certificate.issuedOn = day;
        certificate.year = day.getYear();
        certificate.signer = signer;
        return certificate;
    }

    void name(Programme programme) {
        kind = CertificateKind.valueOf(programme.endsWith().name());
        programmeCode = programme.code();
        programmeName = programme.nameVi();
        validUntil = programme.certificateValidMonths() == null
                ? null
                : issuedOn.plusMonths(programme.certificateValidMonths());
    }

    void name(Holder holder) {
        learnerId = holder.learner();
        holderName = holder.name();
        holderBirthDate = holder.birthDate();
        place = holder.place();
    }

    void inRegister(RegisterNumber drawn) {
        number = drawn.number();
        registerNumber = drawn.text();
    }

    /** Says what the former says, but of the learner as he is called and graded now, and of when and by whom it is issued. */
    void replace(CertificateEntity former, Holder holder, Grade gradeNow) {
        name(holder);
        replacesId = former.id;
        kind = former.kind;
        programmeCode = former.programmeCode;
        programmeName = former.programmeName;
        classId = former.classId;
        className = former.className;
        classStartDate = former.classStartDate;
        classEndDate = former.classEndDate;
        enrollmentId = former.enrollmentId;
        grade = gradeNow;
        issuer = former.issuer;
        // It is the same achievement: paper that is new does not make it last longer.
        validUntil = former.validUntil;
        ground = former.ground;
    }

    void move(CertificateState to, String why, String decision) {
        CertificateLifeCycle.WAYS.require(state, to);
        state = to;
        reason = why;
        decisionNumber = decision;
    }
}
