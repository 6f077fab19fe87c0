package vn.thoilai.reporting.published;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.reporting.PublishedLine;
import vn.thoilai.contract.reporting.PublishedScope;

/** How a line of a publication is spoken of. */
public final class LineWords {

    private LineWords() {}

    /** The line by what it names, such as {@code PARTY, OWN}. */
    public static String of(PublishedLine line) {
        String scope = line.scope() == PublishedScope.LINE ? null : line.scope().name();
        String words = Stream.of(
                        scope,
                        line.track(),
                        line.programme(),
                        line.delivery(),
                        line.partner(),
                        line.mode(),
                        line.label())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? line.scope().name() : words;
    }
}
