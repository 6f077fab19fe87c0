package vn.thoilai.enrollment.printing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.PrintedDocument;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.enrollment.class_.Classes;
import vn.thoilai.kit.document.PdfPrinter;
import vn.thoilai.kit.document.VietnameseDay;
import vn.thoilai.kit.problem.Texts;

/** Prints the letters that summon learners to a class. What is to be printed is read before a turn is waited for. */
@ApplicationScoped
class PrintingSummons {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    Classes classes;

    @Inject
    SummonsLetters letters;

    @Inject
    PdfPrinter printer;

    @Inject
    Printable printable;

    @Inject
    EnrollmentConfig config;

    @CheckedTemplate(basePath = "printing")
    static final class Templates {

        static native TemplateInstance summonsLetters(String heading, String today, List<Summoned> letters);

        private Templates() {}
    }

    PrintedDocument ofClass(UUID classId) {
        classes.read(classId);
        List<Summoned> summoned = letters.of(classId, printable.rowsToAsk());
        printable.require(summoned.size());
        return print(summoned, "detail.nobody-summoned");
    }

    /** The letter of an enrollment that the caller may know of. */
    PrintedDocument ofOne(UUID classId, UUID enrollment) {
        classes.read(classId);
        if (!letters.isKnown(classId, enrollment)) {
            throw ProblemException.notFound(Texts.of("detail.no-such-enrollment"));
        }
        return print(letters.of(classId, enrollment), "detail.not-summoned");
    }

    private PrintedDocument print(List<Summoned> summoned, String none) {
        if (summoned.isEmpty()) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of(none));
        }
        String today = VietnameseDay.inWords(LocalDate.now(HERE));
        String pages = Templates.summonsLetters(config.printing().heading(), today, summoned)
                .render();
        return new PrintedDocument(
                printer.print(pages),
                summoned.stream().map(Summoned::learner).collect(Collectors.toSet()),
                summoned.stream().map(Summoned::centre).collect(Collectors.toSet()));
    }
}
