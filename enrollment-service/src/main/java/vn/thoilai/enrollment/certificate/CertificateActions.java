package vn.thoilai.enrollment.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.thoilai.contract.Delivery;
import vn.thoilai.contract.enrollment.TrainingClass;
import vn.thoilai.enrollment.certificate.ClassCertificates.Basis;
import vn.thoilai.enrollment.class_.ClassActions;

/** Issuing the certificates of a class that is over, where there are any and its results are approved, and printing them. */
@ApplicationScoped
class CertificateActions implements ClassActions {

    @Inject
    ClassCertificates certificates;

    @Override
    public Stream<String> on(TrainingClass trainingClass) {
        if (trainingClass.resultsApprovedAt() == null || trainingClass.delivery() == Delivery.HOSTED) {
            return Stream.empty();
        }
        Basis basis = certificates.basis(trainingClass.id());
        if (!IssuingCertificates.isCertificate(basis.endsWith())) {
            return Stream.empty();
        }
        Stream.Builder<String> actions = Stream.builder();
        if (!basis.lastDay().isAfter(IssueDay.today())) {
            actions.add("issueCertificates");
        }
        if (basis.certified()) {
            actions.add("printClassCertificates");
        }
        return actions.build();
    }
}
