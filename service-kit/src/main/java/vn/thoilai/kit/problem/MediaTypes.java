package vn.thoilai.kit.problem;

import java.util.Set;
import java.util.TreeSet;

/** Which media types an operation reads. The framework knows when it answers 415, but does not tell. */
final class MediaTypes {

    private MediaTypes() {}

    /** The types as the header {@code Accept} lists them. */
    static String readBy(String method, String path) {
        Set<String> types = new TreeSet<>();
        AllowedMethods.visit(path, (each, resource) -> {
            if (each.equals(method)) {
                resource.getConsumes().forEach(type -> types.add(type.toString()));
            }
        });
        return String.join(", ", types);
    }
}
