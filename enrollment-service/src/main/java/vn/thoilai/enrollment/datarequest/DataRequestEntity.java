package vn.thoilai.enrollment.datarequest;

import static vn.thoilai.contract.enrollment.DataRequestState.FULFILLED;
import static vn.thoilai.contract.enrollment.DataRequestState.IN_PROGRESS;
import static vn.thoilai.contract.enrollment.DataRequestState.LIFTED;
import static vn.thoilai.contract.enrollment.DataRequestState.RECEIVED;
import static vn.thoilai.contract.enrollment.DataRequestState.REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.thoilai.contract.enrollment.DataRequestKind;
import vn.thoilai.contract.enrollment.DataRequestState;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.lifecycle.LifeCycle;
import vn.thoilai.kit.lifecycle.Reasons;
import vn.thoilai.kit.problem.Texts;

/** What a person asked about the data that is kept of him. */
@Entity(name = "DataRequest")
@Table(name = "data_request")
class DataRequestEntity {

    private static final Set<DataRequestKind> RESTRICTING =
            EnumSet.of(DataRequestKind.RESTRICT, DataRequestKind.OBJECT, DataRequestKind.WITHDRAW_CONSENT);

    private static final LifeCycle<DataRequestState> WAYS = new LifeCycle<>(Map.of(
            RECEIVED, EnumSet.of(IN_PROGRESS, REFUSED),
            IN_PROGRESS, EnumSet.of(FULFILLED, REFUSED)));

    private static final LifeCycle<DataRequestState> WAYS_OF_RESTRICTING = new LifeCycle<>(Map.of(
            RECEIVED, EnumSet.of(IN_PROGRESS, REFUSED),
            IN_PROGRESS, EnumSet.of(FULFILLED, REFUSED),
            FULFILLED, EnumSet.of(LIFTED)));

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID centreId;
    UUID learnerId;

    @Enumerated(EnumType.STRING)
    DataRequestKind kind;

    @Enumerated(EnumType.STRING)
    DataRequestState state = RECEIVED;

    LocalDate receivedOn;
    LocalDate dueOn;
    String details;
    String extensionReason;
    String reason;
    int versionBefore;
    Integer versionAfter;
    Instant closedAt;

    @Version
    int version = 1;

    boolean isRestricting() {
        return RESTRICTING.contains(kind);
    }

    void requireWay(DataRequestState to) {
        (isRestricting() ? WAYS_OF_RESTRICTING : WAYS).require(state, to);
    }

    void move(DataRequestState to, String why) {
        requireWay(to);
        if (to == REFUSED || to == LIFTED) {
            reason = Reasons.require(why);
        } else if (why != null) {
            throw ProblemException.invalid("/reason", "not-used", Texts.of("rule.not-used", to));
        }
        state = to;
        closedAt = to == IN_PROGRESS ? null : Instant.now();
    }

    /** The change of the record by which the request was fulfilled. */
    void fulfilBy(int learnerVersion) {
        if (kind == DataRequestKind.RECTIFY && learnerVersion <= versionBefore) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.nothing-rectified"));
        }
        versionAfter = learnerVersion;
    }

    void extend(LocalDate until, LocalDate latest, String why) {
        if (closedAt != null || extensionReason != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-extension"));
        }
        if (!until.isAfter(dueOn) || until.isAfter(latest)) {
            throw ProblemException.invalid("/dueOn", "out-of-range", Texts.of("rule.extension", dueOn, latest));
        }
        dueOn = until;
        extensionReason = why;
    }
}
