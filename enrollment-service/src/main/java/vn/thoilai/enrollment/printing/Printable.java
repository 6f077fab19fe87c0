package vn.thoilai.enrollment.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.enrollment.EnrollmentConfig;
import vn.thoilai.kit.problem.Texts;

/** For how many persons a document is printed. */
@ApplicationScoped
public class Printable {

    @Inject
    EnrollmentConfig config;

    /**
     * Goes on only if a document is not printed for more persons than the service takes on.
     *
     * @throws ProblemException 409 otherwise
     */
    public void require(int persons) {
        int most = config.printing().persons();
        if (persons > most) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("detail.too-many-to-print", most));
        }
    }

    /** How many rows to ask for, so that one too many is noticed and a million are not read. */
    public int rowsToAsk() {
        return config.printing().persons() + 1;
    }
}
