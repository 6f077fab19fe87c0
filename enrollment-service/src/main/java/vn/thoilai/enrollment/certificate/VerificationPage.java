package vn.thoilai.enrollment.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import vn.thoilai.contract.enrollment.CertificateKind;
import vn.thoilai.contract.enrollment.CertificateVerification;
import vn.thoilai.kit.document.VietnameseDay;

/** A verification as a page for people: Vietnamese, with a word of English, no script and no style to be guarded. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class VerificationPage implements MessageBodyWriter<CertificateVerification> {

    static final String HTML = "text/html;charset=UTF-8";

    @CheckedTemplate(basePath = "certificate")
    static final class Templates {

        static native TemplateInstance verification(Shown shown);

        private Templates() {}
    }

    /** What the page says; {@code certificate} is null when there is none. */
    public record Shown(
            CertificateVerification certificate,
            String status,
            String english,
            String kind,
            String issuedOn,
            String validUntil) {}

    /** The page that says that there is no certificate of a code. */
    String ofNone() {
        return Templates.verification(new Shown(null, null, null, null, null, null))
                .render();
    }

    private static String of(CertificateVerification certificate) {
        String status = switch (certificate.status()) {
            case VALID -> "Còn hiệu lực";
            case EXPIRED -> "Đã hết hạn";
            case REVOKED -> "Đã bị thu hồi";
            case REISSUED -> "Đã được thay thế bằng bản cấp lại";
        };
        String english = switch (certificate.status()) {
            case VALID -> "valid";
            case EXPIRED -> "expired";
            case REVOKED -> "revoked";
            case REISSUED -> "replaced by another one";
        };
        return Templates.verification(new Shown(
                        certificate,
                        status,
                        english,
                        certificate.kind() == CertificateKind.DIPLOMA ? "Bằng tốt nghiệp" : "Giấy chứng nhận",
                        VietnameseDay.inDigits(certificate.issuedOn()),
                        VietnameseDay.inDigits(certificate.validUntil())))
                .render();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == CertificateVerification.class && MediaType.TEXT_HTML_TYPE.isCompatible(media);
    }

    @Override
    public void writeTo(
            CertificateVerification certificate,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        body.write(of(certificate).getBytes(StandardCharsets.UTF_8));
    }
}
