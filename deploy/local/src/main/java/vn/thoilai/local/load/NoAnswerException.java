package vn.thoilai.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nobody answered a request, however often it was sent. */
public final class NoAnswerException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String message, IOException cause) {
        super(message, cause);
    }
}
