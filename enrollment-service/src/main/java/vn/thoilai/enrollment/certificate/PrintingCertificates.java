package vn.thoilai.enrollment.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.CertificateState;
import vn.thoilai.contract.enrollment.PrintedDocument;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.enrollment.printing.Printable;
import vn.thoilai.kit.config.KitConfig;
import vn.thoilai.kit.document.PdfPrinter;
import vn.thoilai.kit.problem.Texts;

/** Prints certificates that are in force. */
@ApplicationScoped
class PrintingCertificates {

    private static final String VERIFICATIONS = "/enrollment/v1/certificate-verifications/";
    private static final URI THIS_MACHINE = URI.create("http://localhost:8080");

    @Inject
    Certificates certificates;

    @Inject
    Classes classes;

    @Inject
    PdfPrinter printer;

    @Inject
    Printable printable;

    @Inject
    EnrollmentConfig config;

    @Inject
    KitConfig kit;

    @CheckedTemplate(basePath = "certificate")
    static final class Templates {

        static native TemplateInstance certificates(String heading, List<CertificateSheet> sheets);

        private Templates() {}
    }

    PrintedDocument one(UUID id) {
        Tuple row = certificates.row(id);
        if (!CertificateState.ISSUED.name().equals(row.get("state", String.class))) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificate-not-in-force"));
        }
        if (row.get("partner_id", UUID.class) != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.certificates-of-partner"));
        }
        return print(List.of(row));
    }

    PrintedDocument ofClass(UUID classId) {
        classes.read(classId);
        List<Tuple> rows = certificates.inForce(classId, printable.rowsToAsk());
        if (rows.isEmpty()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.no-certificates-in-force"));
        }
        printable.require(rows.size());
        return print(rows);
    }

    private PrintedDocument print(List<Tuple> rows) {
        String verifications = verifications();
        List<CertificateSheet> sheets = rows.stream()
                .map(row -> CertificateSheet.of(row, verifications))
                .toList();
        String pages =
                Templates.certificates(config.printing().heading(), sheets).render();
        return new PrintedDocument(
                printer.print(pages),
                sheets.stream().map(sheet -> sheet.certificate().learner()).collect(Collectors.toSet()),
                sheets.stream().map(sheet -> sheet.certificate().centre()).collect(Collectors.toSet()));
    }

    private String verifications() {
        URI base = config.certificates().address().or(kit::publicUrl).orElse(THIS_MACHINE);
        return base.toString().replaceAll("/+$", "") + VERIFICATIONS;
    }
}
