package vn.thoilai.enrollment.imports;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportJob;
import vn.thoilai.contract.enrollment.ImportProblem;
import vn.thoilai.contract.enrollment.ImportsApi;
import vn.thoilai.contract.enrollment.NewImport;
import vn.thoilai.enrollment.centre.Centres;
import vn.thoilai.kit.idempotency.Idempotent;

class ImportsResource implements ImportsApi {

    @Inject
    Imports imports;

    @Inject
    ImportStates states;

    @Inject
    ReceivingFile receiving;

    @Inject
    ImportWorker worker;

    @Inject
    Centres centres;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<ImportJob> listImports(String centre, String cursor, int limit) {
        return imports.list(centre, cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(201)
    @Idempotent
    public ImportJob beginImport(String idempotencyKey, NewImport body) {
        UUID centre = centres.require(body.centre(), "/centre");
        return imports.require(imports.begin(centre, body.year()));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public ImportJob readImport(UUID importId) {
        return imports.require(importId);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public ImportJob putImportFile(UUID importId, ImportFile file, InputStream body) {
        receiving.receive(imports.require(importId), file, body);
        return imports.require(importId);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(202)
    public ImportJob startImport(UUID importId, boolean validateOnly) {
        UUID id = imports.require(importId).id();
        states.start(id, validateOnly);
        ImportJob started = imports.require(id);
        worker.wake();
        return started;
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<ImportProblem> listImportProblems(UUID importId, String cursor, int limit) {
        return imports.problems(imports.require(importId).id(), cursor, limit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public void cancelImport(UUID importId) {
        states.cancel(imports.require(importId).id());
    }
}
