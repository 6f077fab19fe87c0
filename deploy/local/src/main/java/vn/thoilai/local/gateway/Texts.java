package vn.thoilai.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the gateway, in the language a request asks for: English, unless it prefers Vietnamese. */
final class Texts {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

    /** Without it the machine's own language would answer for English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;

    private Texts(Locale language) {
        this.language = language;
    }

    static Texts askedFor(HttpServerRequest request) {
        String accepted = request.getHeader("Accept-Language");
        return new Texts(accepted == null || accepted.isBlank() ? Locale.ENGLISH : best(accepted));
    }

    private static Locale best(String accepted) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** The language as {@code Content-Language} names it. */
    String language() {
        return language.toLanguageTag();
    }

    String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("vn.thoilai.local.gateway.problems", language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }
}
