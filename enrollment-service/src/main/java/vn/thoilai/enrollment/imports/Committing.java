package vn.thoilai.enrollment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportState;
import vn.thoilai.enrollment.EnrollmentConfig;

/** Writes what an import changes, if that is still what was previewed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Committing {

    @Inject
    ImportStates states;

    @Inject
    Previewing previewing;

    @Inject
    WritingChanges writing;

    @Inject
    FollowingImport following;

    @Inject
    PlacesOfImport places;

    @Inject
    EnrollmentConfig config;

    void commit(RunningImport.Waiting waiting) {
        Previewing.Found found = previewing.find(waiting);
        boolean asShown = waiting.preview() == null || Objects.equals(waiting.preview(), found.fingerprint());
        if (found.problems() > 0 || !asShown) {
            states.previewed(waiting.id(), found.problems(), found.fingerprint(), asShown ? "" : "preview-changed");
        } else {
            states.committed(waiting.id(), write(waiting.id(), found.shapes()), config.importUndoable());
        }
    }

    private int write(UUID id, List<FileShape> shapes) {
        int written = 0;
        places.hold();
        for (FileShape shape : shapes) {
            int before = written;
            written += writing.write(shape, done -> states.progress(id, ImportState.WRITING, before + done));
        }
        states.progress(id, ImportState.WRITING, written);
        if (shapes.stream()
                .anyMatch(shape -> shape.file() == ImportFile.attendance || shape.file() == ImportFile.scores)) {
            following.follow(id);
        }
        places.giveOn(places.written());
        return written;
    }
}
