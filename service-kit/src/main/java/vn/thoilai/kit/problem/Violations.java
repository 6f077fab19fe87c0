package vn.thoilai.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.http.ResourceParameters;

/** Words broken constraints as field problems. */
final class Violations {

    private Violations() {}

    /**
     * What the caller did wrong; empty if it is not the request that breaks a rule but our answer, or something inside
     * the service.
     */
    static Optional<ProblemException> ofRequest(ConstraintViolationException violations, ResourceInfo resource) {
        boolean all = !violations.getConstraintViolations().isEmpty()
                && resource != null
                && resource.getResourceMethod() != null
                && violations.getConstraintViolations().stream().allMatch(Violations::isOfArgument);
        if (!all) {
            return Optional.empty();
        }
        ResourceParameters parameters = ResourceParameters.of(resource.getResourceMethod());
        Locale language = Languages.current();
        List<FieldProblem> fields = violations.getConstraintViolations().stream()
                .map(violation -> field(violation, parameters, language))
                .sorted(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::code))
                .toList();
        return Optional.of(new ProblemException(
                ProblemCode.VALIDATION_FAILED, Texts.of("detail.validation-failed"), fields, List.of()));
    }

    private static boolean isOfArgument(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node ->
                        node.getKind() == ElementKind.PARAMETER || node.getKind() == ElementKind.CROSS_PARAMETER);
    }

    private static FieldProblem field(
            ConstraintViolation<?> violation, ResourceParameters parameters, Locale language) {
        StringBuilder pointer = new StringBuilder();
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next();
        while (nodes.hasNext()) {
            append(pointer, nodes.next(), parameters);
        }
        var descriptor = violation.getConstraintDescriptor();
        String rule = descriptor.getAnnotation().annotationType().getSimpleName();
        String detail = Texts.find(language, "rule." + rule)
                .map(pattern -> fill(pattern, descriptor.getAttributes()))
                .orElse(violation.getMessage());
        return new FieldProblem(pointer.toString(), code(rule), detail);
    }

    private static void append(StringBuilder pointer, Path.Node node, ResourceParameters parameters) {
        switch (node.getKind()) {
            case PARAMETER ->
                pointer.append(
                        parameters.pointer(node.as(Path.ParameterNode.class).getParameterIndex()));
            case PROPERTY, CONTAINER_ELEMENT, BEAN -> {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                } else if (node.getKey() != null) {
                    pointer.append('/').append(node.getKey());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
            default -> {}
        }
    }

    /** NotBlank and its like are all the rule {@code required}; any other is named after its annotation. */
    private static String code(String rule) {
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    private static String fill(String pattern, Map<String, Object> attributes) {
        String text = pattern;
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text;
    }
}
