package vn.thoilai.enrollment.attendance;

import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AttendanceMarksApi;
import vn.thoilai.contract.enrollment.MarkReceipts;
import vn.thoilai.contract.enrollment.SessionMarks;

class AttendanceMarksResource implements AttendanceMarksApi {

    @Inject
    ReceivingMarks receiving;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER})
    public MarkReceipts sendMarks(UUID classId, SessionMarks body) {
        return receiving.receive(classId, body.marks());
    }
}
