package vn.thoilai.enrollment.imports;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.ImportChange;
import vn.thoilai.contract.enrollment.ImportChangeKind;
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
    ImportChanges changes;

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
        return imports.require(imports.begin(centre, body));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public ImportJob readImport(UUID importId) {
        return imports.require(importId);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public ImportJob putImportFile(UUID importId, ImportFile file, String mediaType, InputStream body) {
        receiving.receive(imports.require(importId), file, mediaType, body);
        return imports.require(importId);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(202)
    public ImportJob previewImport(UUID importId) {
        return begun(importId, states::preview);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(202)
    public ImportJob commitImport(UUID importId) {
        Imports.requireCommittable(imports.require(importId));
        return begun(importId, states::commit);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    @ResponseStatus(202)
    public ImportJob undoImport(UUID importId) {
        return begun(importId, states::undo);
    }

    private ImportJob begun(UUID importId, Consumer<UUID> task) {
        UUID id = imports.require(importId).id();
        task.accept(id);
        ImportJob begun = imports.require(id);
        worker.wake();
        return begun;
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public Page<ImportChange> listImportChanges(
            UUID importId, ImportFile file, ImportChangeKind kind, Boolean changedSince, String cursor, int limit) {
        return changes.list(imports.require(importId), file, kind, changedSince, cursor, limit);
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
