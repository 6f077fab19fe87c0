package vn.thoilai.kit.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Words shown to people, from resource bundles in English and Vietnamese: {@code problems} is the kit's, {@code texts}
 * the service's own.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text of that key in the language of the present request, with its places filled ({@code {0}}, {@code {1}} as
     * of {@link MessageFormat}; an apostrophe is written twice). A key no bundle has is answered as it is.
     */
    public static String of(String key, Object... arguments) {
        return in(Languages.current(), key, arguments);
    }

    /** As {@link #of}, in the given language. */
    public static String in(Locale language, String key, Object... arguments) {
        return find(language, key)
                .map(pattern -> new MessageFormat(pattern, language).format(arguments))
                .orElse(key);
    }

    /** The pattern of that key, if a bundle has it. */
    static Optional<String> find(Locale language, String key) {
        for (String bundle : List.of("texts", "problems")) {
            try {
                return Optional.of(ResourceBundle.getBundle(
                                bundle, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                        .getString(key));
            } catch (MissingResourceException elsewhere) {
                continue;
            }
        }
        return Optional.empty();
    }
}
