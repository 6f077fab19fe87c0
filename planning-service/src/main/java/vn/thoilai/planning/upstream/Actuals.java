package vn.thoilai.planning.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.YearReport;

/** What really happened in a year, as reporting has counted it. */
@ApplicationScoped
class Actuals {

    @RestClient
    ReportingClient reporting;

    /** The report of that year; empty when reporting does not know the centre. */
    @Retry(maxRetries = 2, delay = 200, maxDuration = 8000)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5000)
    @Timeout(4000)
    Optional<YearReport> ofYear(String centre, int year) {
        try {
            return Optional.of(reporting.readYearReport(centre, year, PeriodKind.YEAR, null, null, null));
        } catch (ProblemException e) {
            // An answer, and no reason to ask again or to stop asking.
            if (e.is(ProblemCode.NOT_FOUND)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
