package vn.thoilai.enrollment.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.thoilai.contract.enrollment.CertificateVerification;
import vn.thoilai.contract.enrollment.CertificateVerificationsApi;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** The one operation that asks for no token. Public, for generated classes of another loader call its mapper. */
public class CertificateVerificationsResource implements CertificateVerificationsApi {

    @Inject
    VerifyingCertificate verifying;

    @Inject
    VerificationPage page;

    @Inject
    HttpHeaders headers;

    /** Somebody at a browser gave a code of no certificate. */
    static final class UnknownCodeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    @PermitAll
    public CertificateVerification verifyCertificate(String code) {
        return verifying.verify(code).orElseThrow(this::unknown);
    }

    private RuntimeException unknown() {
        boolean page = headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(MediaType.TEXT_HTML_TYPE::equals)
                .isPresent();
        return page ? new UnknownCodeException() : ProblemException.notFound(Texts.of("detail.no-such-certificate"));
    }

    /** The same answer for every code that is none. */
    @ServerExceptionMapper
    public Response unknownCode(UnknownCodeException unknown) {
        return Response.status(Response.Status.NOT_FOUND)
                .type(VerificationPage.HTML)
                .entity(page.ofNone())
                .build();
    }
}
