package vn.thoilai.kit.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/** The language an answer is written in: Vietnamese or English by {@code Accept-Language}, English unless asked. */
public final class Languages {

    /** Vietnamese. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, VIETNAMESE);

    private Languages() {}

    /** The language of the present request; English outside of one. */
    public static Locale current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Locale.ENGLISH;
        }
        RoutingContext request =
                container.instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? Locale.ENGLISH : of(request.request().getHeader("Accept-Language"));
    }

    /** The best language for an {@code Accept-Language} header; English for none or an unreadable one. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
