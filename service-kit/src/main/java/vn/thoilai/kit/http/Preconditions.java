package vn.thoilai.kit.http;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Conditional changes: a caller says which version it means to change. */
public final class Preconditions {

    private static final Pattern TAG = Pattern.compile("\\*|(W/)?\"[^\"]*\"");

    private Preconditions() {}

    /**
     * Goes on only if {@code If-Match} lists the strong ETag of the present version.
     *
     * @param ifMatch the header, null when it was not sent; {@code *} and weak tags match no version, for the caller is
     *     to know what it changes
     * @throws ProblemException 428 without the header, 400 when it lists no ETags, 412 when it names other versions
     */
    public static void require(String ifMatch, int version) {
        if (!matches(ifMatch, etag(version))) {
            throw new ProblemException(ProblemCode.STALE_VERSION, Texts.of("detail.stale-version", etag(version)));
        }
    }

    /**
     * Whether {@code If-Match} lists a strong ETag, for who answers a stale one itself.
     *
     * @throws ProblemException 428 without the header, 400 when it lists no ETags
     */
    public static boolean matches(String ifMatch, String etag) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemCode.PRECONDITION_REQUIRED, Texts.of("detail.precondition-required"));
        }
        List<String> tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
        if (!tags.stream().allMatch(TAG.asMatchPredicate())) {
            throw ProblemException.invalid("header/If-Match", "malformed", Texts.of("rule.etag"));
        }
        return tags.contains(etag);
    }

    /** The strong ETag of a version: {@code "3"} with its quotation marks. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
