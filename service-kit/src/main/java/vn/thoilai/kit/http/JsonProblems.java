package vn.thoilai.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Words what is wrong with a JSON body, without a word of the parser's. */
final class JsonProblems {

    private JsonProblems() {}

    static RuntimeException of(JsonProcessingException unreadable, ObjectMapper json) {
        if (unreadable instanceof InvalidDefinitionException ours) {
            return new IllegalStateException(ours);
        }
        if (unreadable instanceof StreamConstraintsException
                || unreadable.getCause() instanceof StreamConstraintsException) {
            return new ProblemException(ProblemCode.BODY_TOO_LARGE, null);
        }
        if (unreadable instanceof JsonMappingException mapping
                && unreadable.getCause() instanceof InputCoercionException) {
            return ProblemException.invalid(pointer(mapping), "out-of-range", Texts.of("rule.number-out-of-range"));
        }
        if (unreadable instanceof MismatchedInputException mismatch && !isAboutWholeBody(mismatch)) {
            return new ProblemException(
                    ProblemCode.VALIDATION_FAILED,
                    Texts.of("detail.validation-failed"),
                    List.of(field(mismatch, json)),
                    List.of());
        }
        if (unreadable instanceof JsonMappingException mapping
                && mapping.getCause() instanceof RuntimeException
                && !mapping.getPath().isEmpty()) {
            // A record's own constructor refused its components.
            return ProblemException.invalid(pointer(mapping), "wrong-value", Texts.of("rule.wrong-value"));
        }
        var place = unreadable.getLocation();
        String detail = place == null
                ? Texts.of("detail.malformed-body")
                : Texts.of(
                        "detail.malformed-body-at",
                        String.valueOf(place.getLineNr()),
                        String.valueOf(place.getColumnNr()));
        return new ProblemException(ProblemCode.MALFORMED_BODY, detail);
    }

    private static boolean isAboutWholeBody(MismatchedInputException mismatch) {
        return mismatch.getPath().isEmpty() && mismatch.getTargetType() == null;
    }

    private static FieldProblem field(MismatchedInputException mismatch, ObjectMapper json) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return new FieldProblem(pointer(mismatch), "unknown-field", Texts.of("rule.unknown-field"));
        }
        Class<?> type = mismatch.getTargetType();
        if (mismatch instanceof InvalidFormatException format
                && format.getValue() instanceof String text
                && !StoredText.fits(text)) {
            return new FieldProblem(pointer(mismatch), "unstorable-text", Texts.of("rule.unstorable-text"));
        }
        if (type != null && type.isEnum()) {
            String values = Arrays.stream(type.getEnumConstants())
                    .map(value -> json.convertValue(value, String.class))
                    .collect(Collectors.joining(", "));
            return new FieldProblem(pointer(mismatch), "unknown-value", Texts.of("rule.unknown-value", values));
        }
        String rule = type == null ? "rule.wrong-type" : ParameterText.rule(type);
        return new FieldProblem(pointer(mismatch), "wrong-type", Texts.of(rule));
    }

    private static String pointer(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
