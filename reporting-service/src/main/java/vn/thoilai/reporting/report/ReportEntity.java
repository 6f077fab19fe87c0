package vn.thoilai.reporting.report;

import static vn.thoilai.contract.reporting.ReportState.APPROVED;
import static vn.thoilai.contract.reporting.ReportState.DRAFT;
import static vn.thoilai.contract.reporting.ReportState.PUBLISHED;
import static vn.thoilai.contract.reporting.ReportState.RETURNED;
import static vn.thoilai.contract.reporting.ReportState.SUBMITTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.ReportHeading;
import vn.thoilai.contract.reporting.ReportKind;
import vn.thoilai.contract.reporting.ReportPeriod;
import vn.thoilai.contract.reporting.ReportState;
import vn.thoilai.contract.reporting.ReportSubjectKind;
import vn.thoilai.contract.reporting.ReportTexts;
import vn.thoilai.kit.lifecycle.Reasons;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.year.Asked;

/** A report and how far it has come; what is frozen of it stands in its snapshot. */
@Entity(name = "Report")
@Table(name = "report")
class ReportEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String centre;

    @Enumerated(EnumType.STRING)
    ReportSubjectKind subjectKind;

    int year;

    @Enumerated(EnumType.STRING)
    ReportKind kind;

    @Enumerated(EnumType.STRING)
    PeriodKind period;

    LocalDate periodFrom;
    LocalDate periodTo;
    LocalDate cutOff;

    @Enumerated(EnumType.STRING)
    ReportHeading heading;

    String title;
    String number;
    String place;
    LocalDate issuedOn;
    String signerName;
    String signerTitle;
    String[] recipients;
    String remarks;

    @Enumerated(EnumType.STRING)
    ReportState state = DRAFT;

    String returnReason;
    UUID snapshot;
    int submissions;
    Instant submittedAt;
    Instant approvedAt;
    Instant publishedAt;
    String signingKey;
    String signature;
    UUID supersedes;
    UUID supersededBy;

    @Version
    int version = 1;

    void write(LocalDate itsCutOff, ReportTexts texts) {
        if (!isOpen()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("report.not-open", state));
        }
        cutOff = itsCutOff;
        heading = texts.heading();
        title = texts.title();
        number = texts.number();
        place = texts.place();
        issuedOn = texts.issuedOn();
        signerName = texts.signerName();
        signerTitle = texts.signerTitle();
        recipients = texts.recipients().toArray(String[]::new);
        remarks = texts.remarks();
    }

    void submit(UUID frozen, UUID inForce, LocalDate countedTo) {
        moveTo(SUBMITTED);
        snapshot = frozen;
        submissions++;
        supersedes = inForce;
        cutOff = countedTo;
        submittedAt = Instant.now();
    }

    void handBack(String why) {
        moveTo(RETURNED);
        returnReason = Reasons.require(why);
        snapshot = null;
        supersedes = null;
        submittedAt = null;
        approvedAt = null;
    }

    void approve() {
        moveTo(APPROVED);
        approvedAt = Instant.now();
    }

    void publish(String key, String signed, Instant at) {
        moveTo(PUBLISHED);
        signingKey = key;
        signature = signed;
        publishedAt = at;
    }

    private void moveTo(ReportState to) {
        ReportLifeCycle.WAYS.require(state, to);
        state = to;
    }

    boolean isOpen() {
        return ReportLifeCycle.OPEN.contains(state);
    }

    /** What its figures are asked for, as known at the end of a day; now when none is told. */
    Asked asked(LocalDate known) {
        return new Asked(year, period, periodFrom, periodTo, known);
    }

    ReportPeriod span() {
        return new ReportPeriod(period, periodFrom, periodTo);
    }

    ReportTexts texts() {
        return new ReportTexts(
                heading, title, number, place, issuedOn, signerName, signerTitle, List.of(recipients), remarks);
    }
}
