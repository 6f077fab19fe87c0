package vn.thoilai.kit.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Which methods a path has. The framework knows when it answers 405, but does not tell. */
final class AllowedMethods {

    private AllowedMethods() {}

    /** The methods of that path as the header {@code Allow} lists them. */
    static String at(String path) {
        Set<String> methods = new TreeSet<>();
        visit(path, (method, resource) -> methods.add(method));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    /** Hands over each operation of that path with its method. */
    static void visit(String path, BiConsumer<String, RuntimeResource> each) {
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
                        if (matches(template, path)) {
                            each.accept(method, resource);
                        }
                    }
                });
    }

    private static boolean matches(String template, String path) {
        RequestPath<String> only = new RequestPath<>(false, new URITemplate(template, false), template);
        return new RequestMapper<>(new ArrayList<>(List.of(only))).map(path) != null;
    }
}
