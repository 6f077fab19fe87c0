package vn.thoilai.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Says with what creates a resource, or sets one going, where that lives; with an example of the operation's own path. */
final class Locations {

    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private Locations() {}

    static void describe(Map<String, PathItem> paths) {
        paths.forEach((path, item) -> item.getOperations().values().forEach(operation -> {
            add(operation, "201", filledIn(path, operation) + "/" + key(paths, path));
            // What is set going is named in the path.
            add(operation, "202", filledIn(path.substring(0, path.lastIndexOf('}') + 1), operation));
        }));
    }

    private static void add(Operation operation, String status, String example) {
        var answer = operation.getResponses().getAPIResponse(status);
        if (answer != null) {
            answer.addHeader("Location", ConventionsFilter.header("Where the resource lives", example));
        }
    }

    /** Example of what a collection's resources are known by: the code by which one is asked for, or an id. */
    private static String key(Map<String, PathItem> paths, String collection) {
        return paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith(collection + "/{")
                        && path.getKey().indexOf('/', collection.length() + 1) < 0)
                .map(path -> filledIn(
                        path.getKey(),
                        path.getValue().getOperations().values().iterator().next()))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .findFirst()
                .orElse(ID);
    }

    private static String filledIn(String path, Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getIn() == In.PATH)
                .reduce(
                        path,
                        (filledIn, place) ->
                                filledIn.replace("{" + place.getName() + "}", String.valueOf(place.getExample())),
                        String::concat);
    }
}
