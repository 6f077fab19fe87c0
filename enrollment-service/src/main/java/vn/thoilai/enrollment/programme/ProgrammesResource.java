package vn.thoilai.enrollment.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Track;
import vn.thoilai.contract.enrollment.Programme;
import vn.thoilai.contract.enrollment.ProgrammesApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

@Authenticated
class ProgrammesResource implements ProgrammesApi {

    @Inject
    Programmes programmes;

    @Override
    public Page<Programme> listProgrammes(Track track, String cursor, int limit) {
        return programmes.list(track, cursor, limit);
    }

    @Override
    public Programme readProgramme(String programme) {
        return programmes
                .find(programme)
                .orElseThrow(() -> ProblemException.notFound(Texts.of("detail.unknown-programme", programme)));
    }
}
