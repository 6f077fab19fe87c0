package vn.thoilai.enrollment.certificate;

import static vn.thoilai.contract.enrollment.CertificateState.ISSUED;
import static vn.thoilai.contract.enrollment.CertificateState.REISSUED;
import static vn.thoilai.contract.enrollment.CertificateState.REVOKED;

import java.util.EnumSet;
import java.util.Map;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.kit.lifecycle.LifeCycle;

/** Where a certificate goes from where. What was withdrawn or replaced stays so. */
final class CertificateLifeCycle {

    static final LifeCycle<CertificateState> WAYS = new LifeCycle<>(Map.of(ISSUED, EnumSet.of(REVOKED, REISSUED)));

    private CertificateLifeCycle() {}
}
