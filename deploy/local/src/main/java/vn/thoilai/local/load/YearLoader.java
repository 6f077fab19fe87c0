package vn.thoilai.local.load;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thoilai.contract.reporting.Figure;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.process.Progress;
import vn.thoilai.local.process.StartException;
import vn.thoilai.local.register.Register2017;

/**
 * Loads Thới Lai's year 2017 through the public API and drafts 2018. Each step looks first whether it is done, so that a
 * second start loads nothing and one that was cut off is completed.
 */
public final class YearLoader {

    static final String CENTRE = "thoi-lai";

    private static final String REPORT = "/reporting/v1/centres/" + CENTRE + "/years/" + Register2017.YEAR;
    private static final int SECONDS_TO_CATCH_UP = 180;

    private final Api api;
    private final Progress progress;

    /** Loads through the API, telling each step. */
    public YearLoader(Api api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    /**
     * Loads what is not there yet and waits until reporting has caught up.
     *
     * @throws StartException when the import fails or reporting does not catch up
     */
    public void load() {
        new Organisation(api).register();
        progress.step("areas, centre, partners and sending units are registered");
        Plans plans = new Plans(api);
        plans.inForce2017();
        progress.step("the plan of 2017 is in force");
        Register2017 register = Register2017.generate();
        new RegisterImport(api, progress).run(register);
        new Accounts(api).link();
        awaitReporting(register);
        PublishedYears.store(api);
        progress.step("reporting has caught up; the published figures are stored beside the computed ones");
        if (plans.draft2018()) {
            progress.step("the plan of 2018 is drafted from the actual classes of 2017");
        }
    }

    private void awaitReporting(Register2017 register) {
        for (int tries = 0; tries < SECONDS_TO_CATCH_UP * 2; tries++) {
            Optional<YearReport> report = api.find(Role.TRAINING_OFFICER, REPORT, YearReport.class);
            if (report.isPresent() && isComplete(report.get(), register)) {
                return;
            }
            Pause.seconds(0.5);
        }
        throw new StartException("reporting has not caught up with the register after " + SECONDS_TO_CATCH_UP + " s");
    }

    private static boolean isComplete(YearReport report, Register2017 register) {
        return is(report.total().classes(), register.classCount())
                && is(report.towardTarget().participations(), register.ownParticipations())
                && !report.targets().isEmpty();
    }

    private static boolean is(Figure figure, int expected) {
        return figure.value() != null && figure.value().compareTo(BigDecimal.valueOf(expected)) == 0;
    }
}
