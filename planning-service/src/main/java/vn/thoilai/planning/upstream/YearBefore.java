package vn.thoilai.planning.upstream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Texts;

/** The report a plan of the present request rests on: asked for before the transaction, used within it. */
@RequestScoped
public class YearBefore {

    private static final Logger LOG = Logger.getLogger(YearBefore.class);

    @Inject
    Actuals actuals;

    private YearReport report;
    private ProblemException failure;

    /** Asks for the year before the plan's. Does not fail: {@link #report()} does, if it comes to that. */
    public void ask(String centre, int planYear) {
        try {
            report = actuals.ofYear(centre, planYear - 1).orElse(null);
            if (report == null) {
                failure = ProblemException.unknownReference(
                        "/centre", Texts.of("detail.centre-unknown-to-reporting", centre));
            }
        } catch (RuntimeException e) {
            // Whatever stands between us and reporting, also our own token, is not the caller's doing.
            LOG.warnf("No figures of %s in %d: %s", centre, planYear - 1, e);
            failure = new ProblemException(ProblemCode.NEIGHBOUR_UNREACHABLE, Texts.of("detail.reporting-unreachable"));
        }
    }

    /**
     * The report.
     *
     * @throws ProblemException 422 when reporting does not know the centre, 503 when it could not be asked
     */
    public YearReport report() {
        if (failure != null) {
            throw failure;
        }
        return report;
    }
}
