package vn.thoilai.reporting.form;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.kit.problem.Languages;

/** Answers a year's report in the form that was asked for. JSON is the framework's. */
@Provider
@Produces({ReportMedia.CSV, ReportMedia.XLSX, ReportMedia.PDF, ReportMedia.HTML})
public class ReportForms implements MessageBodyWriter<YearReport> {

    /** A page may style itself and show pictures it carries; everything else stays forbidden. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    @Inject
    @All
    List<ReportForm> forms;

    @Inject
    CurrentVertxRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == YearReport.class;
    }

    @Override
    public void writeTo(
            YearReport report,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Words words = Words.in(Languages.currentOr(Languages.VIETNAMESE));
        ReportForm form = form(media);
        byte[] content = form.of(report, OfficialTexts.BLANK, words);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(report, form, words));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, words.language());
        headers.putSingle(HttpHeaders.CONTENT_TYPE, form.mediaType() + (form.isText() ? ";charset=UTF-8" : ""));
        if (form.mediaType().equals(ReportMedia.HTML)) {
            // In place of the stricter one that stands there already.
            request.getCurrent().response().putHeader("Content-Security-Policy", POLICY);
        }
        body.write(content);
    }

    /** The form of that media type, which is one of those this class produces. */
    public ReportForm form(MediaType media) {
        return forms.stream()
                .filter(each -> MediaType.valueOf(each.mediaType()).isCompatible(media))
                .findFirst()
                .orElseThrow();
    }

    /** What is read is shown, what is worked with is kept; under a name old clients can read too (RFC 6266). */
    private static String disposition(YearReport report, ReportForm form, Words words) {
        String how = form.extension().equals("csv") || form.extension().equals("xlsx") ? "attachment" : "inline";
        String plain = "bao-cao-" + report.centre() + "-" + report.year() + "." + form.extension();
        String full =
                words.say("page.title", report.centreNameVi(), String.valueOf(report.year())) + "." + form.extension();
        String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded.replace("*", "%2A");
    }
}
