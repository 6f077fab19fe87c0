package vn.thoilai.enrollment.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.class_.ClassActions;

/** Issuing and printing the certificates of a class, where there are any and its results are approved. */
@ApplicationScoped
class CertificateActions implements ClassActions {

    @Inject
    ClassCertificates certificates;

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        boolean issuable = trainingClass.resultsApprovedAt() != null
                && trainingClass.delivery() != Delivery.HOSTED
                && IssuingCertificates.isCertificate(
                        certificates.basis(trainingClass.id()).endsWith());
        return issuable ? Stream.of("issueCertificates", "printClassCertificates") : Stream.empty();
    }
}
