package vn.thoilai.enrollment.printing;

import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.PrintedDocument;
import vn.thoilai.contract.enrollment.SignInSheetsApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.document.PdfPrinter;
import vn.thoilai.kit.problem.Texts;

class SignInSheetsResource implements SignInSheetsApi {

    @Inject
    SignInSheets sheets;

    @Inject
    PdfPrinter printer;

    @Inject
    Printable printable;

    @CheckedTemplate(basePath = "printing")
    static final class Templates {

        static native TemplateInstance signInSheet(SignInSheet sheet);

        private Templates() {}
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR})
    public PrintedDocument printSignInSheet(UUID classId, UUID session) {
        SignInSheet sheet = sheets.of(classId, session, printable.rowsToAsk())
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.no-such-session")));
        printable.require(sheet.rows().size());
        return new PrintedDocument(
                printer.print(Templates.signInSheet(sheet).render()),
                sheet.rows().stream().map(SignInSheet.Row::learner).collect(Collectors.toSet()),
                Set.of(sheet.centre()));
    }
}
