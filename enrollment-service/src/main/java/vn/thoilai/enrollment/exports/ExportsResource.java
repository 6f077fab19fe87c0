package vn.thoilai.enrollment.exports;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import vn.thoilai.contract.enrollment.ExportsApi;
import vn.thoilai.contract.enrollment.ImportFile;
import vn.thoilai.contract.enrollment.ImportsApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

class ExportsResource implements ExportsApi {

    @Inject
    Exporting exporting;

    @Inject
    CurrentVertxRequest request;

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, AUDITOR})
    public InputStream exportFile(ImportFile file, String centre, Integer year, String accept) {
        if (year == null && file != ImportFile.learners) {
            throw ProblemException.invalid("query/year", "required", Texts.of("rule.year-needed"));
        }
        boolean xlsx = accept != null && accept.startsWith(ImportsApi.XLSX);
        InputStream content = exporting.export(file, centre, year == null ? 0 : year, xlsx);
        String name = centre + (year == null ? "" : "-" + year) + "-" + file + (xlsx ? ".xlsx" : ".csv");
        request.getCurrent()
                .response()
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        return content;
    }
}
