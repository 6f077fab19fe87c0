package vn.thoilai.local.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.enrollment.ImportProblem;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.contract.enrollment.NewImport;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.process.Progress;
import vn.thoilai.local.process.StartException;
import vn.thoilai.local.register.Register2017;

/** Imports the register, unless an import of the year has already been committed. */
final class RegisterImport {

    private static final String PATH = "/enrollment/v1/imports";
    private static final Role ROLE = Role.TRAINING_OFFICER;
    private static final Set<ImportState> RUNNING =
            Set.of(ImportState.QUEUED, ImportState.VALIDATING, ImportState.WRITING);

    private final Api api;
    private final Progress progress;

    RegisterImport(Api api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    void run(Register2017 register) {
        List<ImportJob> former = api.list(ROLE, PATH + "?centre=" + YearLoader.CENTRE, ImportJob.class).stream()
                .filter(job -> job.year() == Register2017.YEAR)
                .toList();
        if (former.stream().anyMatch(job -> job.state() == ImportState.COMMITTED)) {
            return;
        }
        // A launcher that was killed may have left one running: it is waited for, not started twice.
        Optional<ImportJob> running =
                former.stream().filter(job -> RUNNING.contains(job.state())).findFirst();
        await(running.orElseGet(() -> begin(register)));
    }

    private ImportJob begin(Register2017 register) {
        ImportJob job = api.post(ROLE, PATH, new NewImport(YearLoader.CENTRE, Register2017.YEAR), ImportJob.class);
        put(job, ImportFile.classes, register.classes());
        put(job, ImportFile.learners, register.learners());
        put(job, ImportFile.roster, register.roster());
        return commit(job);
    }

    private ImportJob commit(ImportJob job) {
        String path = PATH + "/" + job.key();
        try {
            return api.post(ROLE, path + "/commit", null, ImportJob.class);
        } catch (ProblemException e) {
            // The answer to the first attempt was lost, and the second finds the import on its way already.
            if (e.status() != ProblemCode.CONFLICT.status()) {
                throw e;
            }
            return api.get(ROLE, path, ImportJob.class);
        }
    }

    private void put(ImportJob job, ImportFile file, String csv) {
        api.putCsv(ROLE, PATH + "/" + job.key() + "/files/" + file, csv, ImportJob.class);
    }

    private void await(ImportJob started) {
        ImportJob job = started;
        String told = "";
        while (RUNNING.contains(job.state())) {
            String now = String.format(
                    Locale.ENGLISH,
                    "importing the register of %d: %s, %,d of %,d rows",
                    job.year(),
                    job.state().name().toLowerCase(Locale.ROOT),
                    job.done(),
                    job.total());
            if (!now.equals(told)) {
                progress.step(now);
                told = now;
            }
            Pause.seconds(0.5);
            job = api.get(ROLE, PATH + "/" + job.key(), ImportJob.class);
        }
        if (job.state() != ImportState.COMMITTED) {
            throw new StartException("the import of " + job.year() + " ended " + job.state() + " (" + job.failure()
                    + ")" + problems(job));
        }
        progress.step(String.format(Locale.ENGLISH, "imported %,d rows", job.written()));
    }

    private String problems(ImportJob job) {
        StringBuilder text = new StringBuilder();
        for (ImportProblem problem :
                api.list(ROLE, PATH + "/" + job.key() + "/problems?limit=20", ImportProblem.class)) {
            text.append("\n  ")
                    .append(problem.file())
                    .append(" line ")
                    .append(problem.line())
                    .append(problem.column() == null ? "" : ", " + problem.column())
                    .append(": ")
                    .append(problem.detail());
        }
        return text.toString();
    }
}
