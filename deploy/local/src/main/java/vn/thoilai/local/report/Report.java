package vn.thoilai.local.report;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import vn.thoilai.contract.planning.Plan;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.load.Api;

/** The report of the pilot: 2017, its reconciliation with the article, and the draft for 2018. */
public final class Report {

    private static final String YEAR = "/reporting/v1/centres/thoi-lai/years/2017";
    private static final String NEXT_PLAN = "/planning/v1/plans?centre=thoi-lai&year=2018";

    private final URI address;
    private final Api api;

    /** The report of the suite at an address, read through its API. */
    public Report(URI address, Api api) {
        this.address = address;
        this.api = api;
    }

    /**
     * Reads everything from the API and prints it.
     *
     * @return whether every published figure is equal to the computed one
     */
    public boolean print(PrintStream out) {
        YearReport year = api.get(Role.DIRECTOR, YEAR, YearReport.class);
        Reconciliation reconciliation = api.get(Role.DIRECTOR, YEAR + "/reconciliation", Reconciliation.class);
        List<Plan> next = api.list(Role.DIRECTOR, NEXT_PLAN, Plan.class);
        out.println();
        out.println(YearPage.of(year));
        out.println(ReconciliationPage.of(reconciliation));
        next.forEach(plan -> out.println(PlanPage.of(plan, year)));
        out.println("The register is synthetic: its counts are those published, its people and dates are invented.");
        out.println();
        out.println("API and its page   " + address.resolve("/swagger-ui/"));
        out.println("OpenAPI document   " + address.resolve("/openapi"));
        out.println("2017 as JSON       " + address.resolve(YEAR));
        out.println("A token            curl -s " + address.resolve("/dev/tokens/training-officer"));
        return ReconciliationPage.allEqual(reconciliation);
    }
}
