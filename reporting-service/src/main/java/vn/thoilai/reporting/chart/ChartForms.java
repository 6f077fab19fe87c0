package vn.thoilai.reporting.chart;

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
import java.nio.charset.StandardCharsets;
import vn.thoilai.contract.ReportMedia;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.kit.document.Turns;
import vn.thoilai.kit.problem.Languages;
import vn.thoilai.reporting.form.Words;

/** Answers a chart as a picture. JSON is the framework's. */
@Provider
@Produces({ReportMedia.SVG, ReportMedia.PNG})
public class ChartForms implements MessageBodyWriter<YearChart> {

    /** A picture opened by itself may style itself, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    Turns turns;

    @Inject
    CurrentVertxRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == YearChart.class;
    }

    @Override
    public void writeTo(
            YearChart chart,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Words words = Words.in(Languages.currentOr(Languages.VIETNAMESE));
        boolean dots = media.getSubtype().equals("png");
        byte[] picture = turns.take(() -> dots
                ? ChartPictures.png(chart, words)
                : ChartPictures.svg(chart, words).getBytes(StandardCharsets.UTF_8));
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"" + chart.centre() + "-" + chart.year() + "-" + chart.chart()
                        + (dots ? ".png" : ".svg") + "\"");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, words.language());
        headers.putSingle(HttpHeaders.CONTENT_TYPE, dots ? ReportMedia.PNG : ReportMedia.SVG);
        // In place of the stricter one that stands there already.
        request.getCurrent().response().putHeader("Content-Security-Policy", POLICY);
        body.write(picture);
    }
}
