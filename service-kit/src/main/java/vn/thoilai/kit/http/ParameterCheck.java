package vn.thoilai.kit.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.http.ResourceParameters.Parameter;
import vn.thoilai.kit.http.ResourceParameters.Place;
import vn.thoilai.kit.problem.Texts;

/**
 * Refuses query parameters the operation does not know, and parameters that are not of their type, before the framework
 * converts them: it would answer 404 without a name. No text goes on that could not be stored.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.HEADER_DECORATOR)
public class ParameterCheck implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        List<Parameter> parameters =
                ResourceParameters.of(resource.getResourceMethod()).all();
        refuseUnknown(request.getUriInfo().getQueryParameters(), parameters);
        List<FieldProblem> wrong = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<String> values = values(request, parameter);
            if (values != null) {
                check(parameter, values, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.VALIDATION_FAILED, Texts.of("detail.validation-failed"), wrong, List.of());
        }
    }

    private static void refuseUnknown(MultivaluedMap<String, String> query, List<Parameter> parameters) {
        Set<String> unknown = new TreeSet<>(query.keySet());
        Set<String> known = parameters.stream()
                .filter(parameter -> parameter.place() == Place.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            List<FieldProblem> fields = unknown.stream()
                    .map(name ->
                            new FieldProblem("query/" + name, "unknown-parameter", Texts.of("rule.unknown-parameter")))
                    .toList();
            throw new ProblemException(
                    ProblemCode.UNKNOWN_PARAMETER,
                    Texts.of("detail.unknown-parameter", String.join(", ", unknown)),
                    fields,
                    List.copyOf(known));
        }
    }

    private static List<String> values(ContainerRequestContext request, Parameter parameter) {
        return switch (parameter.place()) {
            case QUERY -> request.getUriInfo().getQueryParameters().get(parameter.name());
            case PATH -> request.getUriInfo().getPathParameters().get(parameter.name());
            case HEADER -> request.getHeaders().get(parameter.name());
            case BODY, OTHER -> null;
        };
    }

    private static void check(Parameter parameter, List<String> values, List<FieldProblem> wrong) {
        String pointer = ResourceParameters.pointer(parameter);
        if (values.size() > 1 && parameter.place() == Place.QUERY && !parameter.several()) {
            wrong.add(new FieldProblem(pointer, "repeated", Texts.of("rule.repeated")));
        } else if (!values.stream().allMatch(StoredText::fits)) {
            wrong.add(new FieldProblem(pointer, "unstorable-text", Texts.of("rule.unstorable-text")));
        } else if (values.stream().allMatch(value -> ParameterText.fits(parameter.type(), value))) {
            return;
        } else if (parameter.type().isEnum()) {
            String names = ParameterText.names(parameter.type());
            wrong.add(new FieldProblem(pointer, "unknown-value", Texts.of("rule.unknown-value", names)));
        } else {
            wrong.add(new FieldProblem(pointer, "wrong-type", Texts.of(ParameterText.rule(parameter.type()))));
        }
    }
}
