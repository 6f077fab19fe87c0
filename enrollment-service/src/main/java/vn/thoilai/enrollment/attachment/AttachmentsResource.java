package vn.thoilai.enrollment.attachment;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.enrollment.Attachment;
import vn.thoilai.contract.enrollment.AttachmentsApi;
import vn.thoilai.enrollment.class_.Classes;

/** A scan may name persons: nobody outside the centre reads it. */
class AttachmentsResource implements AttachmentsApi {

    @Inject
    Classes classes;

    @Inject
    Attachments attachments;

    @Inject
    KeepingAttachments keeping;

    @Inject
    CurrentVertxRequest request;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public Page<Attachment> listAttachments(UUID classId, String cursor, int limit) {
        classes.read(classId);
        return attachments.list(classId, cursor, limit);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public Attachment readAttachment(UUID classId, String attachment) {
        return attachments.require(classId, attachment);
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public Attachment putAttachment(UUID classId, String attachment, String ifMatch, String name, InputStream body) {
        String said = request.getCurrent().request().getHeader(HttpHeaders.CONTENT_TYPE);
        return keeping.put(classId, attachment, ifMatch, name, said, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, AUDITOR})
    public InputStream downloadAttachment(UUID classId, String attachment) {
        Attachment found = attachments.require(classId, attachment);
        InputStream content = keeping.open(found);
        String name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
        request.getCurrent()
                .response()
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
        return content;
    }

    @Override
    @RolesAllowed(TRAINING_OFFICER)
    public void deleteAttachment(UUID classId, String attachment, String ifMatch) {
        keeping.delete(classId, attachment, ifMatch);
    }
}
