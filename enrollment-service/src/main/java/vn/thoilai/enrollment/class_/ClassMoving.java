package vn.thoilai.enrollment.class_;

import java.util.UUID;
import vn.thoilai.contract.enrollment.ClassState;

/**
 * A class is being moved, in the present transaction and with the class locked. Other parts of the service observe it to
 * do what belongs to the move, or to stop it by throwing a problem.
 *
 * @param reason why, where the move gives a reason
 */
public record ClassMoving(UUID classId, ClassState from, ClassState to, String reason) {}
