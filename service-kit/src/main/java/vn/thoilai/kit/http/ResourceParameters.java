package vn.thoilai.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What the parameters of a resource method are on the wire. Annotations may stand on the method itself or on the
 * interface method it implements.
 */
public final class ResourceParameters {

    private static final Map<Method, ResourceParameters> KNOWN = new ConcurrentHashMap<>();

    /** Where a parameter stands in a request. */
    public enum Place {
        QUERY,
        PATH,
        HEADER,
        BODY,
        OTHER
    }

    /**
     * One parameter.
     *
     * @param name its name on the wire; null for the body
     * @param type its type, or that of its elements where it may be given several times
     */
    public record Parameter(Place place, String name, Class<?> type, boolean several) {}

    private final List<Parameter> parameters;

    private ResourceParameters(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /** The parameters of a resource method. */
    public static ResourceParameters of(Method method) {
        return KNOWN.computeIfAbsent(method, ResourceParameters::inspect);
    }

    /** All parameters in the order of the method's. */
    public List<Parameter> all() {
        return parameters;
    }

    /** Index of the header parameter of that name, -1 if there is none. */
    public int header(String name) {
        return IntStream.range(0, parameters.size())
                .filter(index -> parameters.get(index).place() == Place.HEADER
                        && name.equalsIgnoreCase(parameters.get(index).name()))
                .findFirst()
                .orElse(-1);
    }

    /** Where a parameter is pointed to in a problem: {@code query/limit}, empty for the body. */
    public String pointer(int index) {
        return pointer(parameters.get(index));
    }

    static String pointer(Parameter parameter) {
        return switch (parameter.place()) {
            case QUERY -> "query/" + parameter.name();
            case PATH -> "path/" + parameter.name();
            case HEADER -> "header/" + parameter.name();
            case BODY, OTHER -> "";
        };
    }

    private static ResourceParameters inspect(Method method) {
        List<Annotation[][]> declarations = new ArrayList<>();
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            declarations(type, method, declarations);
        }
        Class<?>[] types = method.getParameterTypes();
        return new ResourceParameters(IntStream.range(0, types.length)
                .mapToObj(index -> parameter(
                        types[index],
                        method.getGenericParameterTypes()[index],
                        declarations.stream()
                                .flatMap(declaration -> Arrays.stream(declaration[index]))
                                .toList()))
                .toList());
    }

    private static void declarations(Class<?> type, Method method, List<Annotation[][]> found) {
        try {
            found.add(type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                    .getParameterAnnotations());
        } catch (NoSuchMethodException notHere) {
            // Declared further up.
        }
        for (Class<?> parent : type.getInterfaces()) {
            declarations(parent, method, found);
        }
    }

    private static Parameter parameter(Class<?> raw, Type generic, List<Annotation> annotations) {
        boolean several = Collection.class.isAssignableFrom(raw);
        Class<?> type = several
                        && generic instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : raw;
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return new Parameter(Place.QUERY, query.value(), type, several);
            } else if (annotation instanceof PathParam path) {
                return new Parameter(Place.PATH, path.value(), type, several);
            } else if (annotation instanceof HeaderParam header) {
                return new Parameter(Place.HEADER, header.value(), type, several);
            } else if (annotation instanceof FormParam
                    || annotation instanceof CookieParam
                    || annotation instanceof BeanParam
                    || annotation instanceof Context) {
                return new Parameter(Place.OTHER, null, type, several);
            }
        }
        return new Parameter(Place.BODY, null, type, several);
    }
}
