package vn.thoilai.enrollment.printing;

import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LEARNER;
import static vn.thoilai.kit.identity.Roles.SENDING_UNIT;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.PrintedDocument;
import vn.thoilai.contract.enrollment.SummonsLettersApi;

class SummonsLettersResource implements SummonsLettersApi {

    @Inject
    PrintingSummons printing;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, SENDING_UNIT, LEARNER})
    public PrintedDocument printSummonsLetters(UUID classId) {
        return printing.ofClass(classId);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, SENDING_UNIT, LEARNER})
    public PrintedDocument printSummonsLetter(UUID classId, UUID enrollment) {
        return printing.ofOne(classId, enrollment);
    }
}
