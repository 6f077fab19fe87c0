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
        return currentOr(Locale.ENGLISH);
    }

    /** The language of the present request; the given one where it asks for none that is spoken, and outside of one. */
    public static Locale currentOr(Locale otherwise) {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return otherwise;
        }
        RoutingContext request =
                container.instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? otherwise : of(request.request().getHeader("Accept-Language"), otherwise);
    }

    /** The best language for an {@code Accept-Language} header; English for none or an unreadable one. */
    public static Locale of(String acceptLanguage) {
        return of(acceptLanguage, Locale.ENGLISH);
    }

    private static Locale of(String acceptLanguage, Locale otherwise) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return otherwise;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? otherwise : best;
        } catch (IllegalArgumentException unreadable) {
            return otherwise;
        }
    }
}
