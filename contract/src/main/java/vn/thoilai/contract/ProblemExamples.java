package vn.thoilai.contract;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import vn.thoilai.contract.problem.ProblemCode;

/**
 * What problem documents look like: one example of each code. Their words are the service kit's;
 * {@code problems.properties} is the copy of them that the contract knows, held to the kit's by a test.
 */
final class ProblemExamples {

    private static final String CLASSES = "/enrollment/v1/classes";
    private static final String CLASS = CLASSES + "/01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String NOMINATIONS = CLASS + "/enrollments";

    /** Where it is not one class that was asked for. */
    private static final Map<ProblemCode, String> INSTANCES = Map.of(
            ProblemCode.VALIDATION_FAILED, CLASSES,
            ProblemCode.UNKNOWN_PARAMETER, "/enrollment/v1/imports",
            ProblemCode.INVALID_CURSOR, CLASSES,
            ProblemCode.DUPLICATE, CLASSES,
            ProblemCode.UNKNOWN_REFERENCE, CLASSES,
            ProblemCode.IDEMPOTENCY_IN_PROGRESS, CLASSES,
            ProblemCode.IDEMPOTENCY_KEY_REUSED, CLASSES,
            ProblemCode.ILLEGAL_TRANSITION, CLASS + "/transitions",
            ProblemCode.NOT_ELIGIBLE, NOMINATIONS,
            ProblemCode.FEED_POSITION_UNKNOWN, "/enrollment/v1/feed");

    /** What fills the places of a detail. */
    private static final Map<ProblemCode, String> ARGUMENTS = Map.of(
            ProblemCode.UNKNOWN_PARAMETER, "page",
            ProblemCode.FORBIDDEN, "training-officer",
            ProblemCode.UNSUPPORTED_MEDIA_TYPE, "application/json",
            ProblemCode.STALE_VERSION, "\"2\"");

    /** Details that a service gives; those of the kit are among its words. */
    private static final Map<ProblemCode, String> DETAILS = Map.of(
            ProblemCode.NOT_FOUND, "There is no such class.",
            ProblemCode.DUPLICATE, "The value is taken.",
            ProblemCode.NOT_ELIGIBLE, "The programme's rules are not met: minimum-age.",
            ProblemCode.UNKNOWN_REFERENCE, "There is no programme PARTY_HISTORY.");

    private static final Map<ProblemCode, Map<String, String>> ERRORS = Map.of(
            ProblemCode.VALIDATION_FAILED, error("/startDate", "required", "must be given"),
            ProblemCode.UNKNOWN_PARAMETER, error("query/page", "unknown-parameter", "is not known here"),
            ProblemCode.DUPLICATE, error("/code", "duplicate", DETAILS.get(ProblemCode.DUPLICATE)),
            ProblemCode.NOT_ELIGIBLE, error("/learner", "minimum-age", DETAILS.get(ProblemCode.NOT_ELIGIBLE)),
            ProblemCode.UNKNOWN_REFERENCE,
                    error("/programme", "unknown-reference", DETAILS.get(ProblemCode.UNKNOWN_REFERENCE)));

    private static final Map<ProblemCode, List<String>> ALLOWED = Map.of(
            ProblemCode.UNKNOWN_PARAMETER, List.of("centre", "cursor", "limit"),
            ProblemCode.ILLEGAL_TRANSITION, List.of("OPENED", "CANCELLED", "POSTPONED"));

    private final Properties words = Texts.read("problems.properties");

    /** Gives a problem an example of each code that is answered with that status. */
    void addTo(int status, MediaType problem) {
        Arrays.stream(ProblemCode.values())
                .filter(code -> code.status() == status)
                .forEach(code -> problem.addExample(
                        code.wire(), OASFactory.createExample().value(example(code))));
    }

    private Map<String, Object> example(ProblemCode code) {
        // In the order in which a problem document is written.
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:problem:" + code.wire());
        example.put("title", words.getProperty(code.wire()));
        example.put("status", code.status());
        example.put("detail", detail(code));
        example.put("instance", INSTANCES.getOrDefault(code, CLASS));
        example.put("code", code.wire());
        example.put("errors", ERRORS.containsKey(code) ? List.of(ERRORS.get(code)) : null);
        example.put("allowed", ALLOWED.get(code));
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        example.values().removeIf(Objects::isNull);
        return example;
    }

    private String detail(ProblemCode code) {
        var pattern = words.getProperty("detail." + code.wire());
        return pattern == null
                ? DETAILS.get(code)
                : new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {ARGUMENTS.get(code)});
    }

    private static Map<String, String> error(String pointer, String code, String detail) {
        var error = new LinkedHashMap<String, String>();
        error.put("pointer", pointer);
        error.put("code", code);
        error.put("detail", detail);
        return error;
    }
}
