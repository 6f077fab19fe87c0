package vn.thoilai.kit.http;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Settles which of several media types is answered, as {@code Accept} weighs them; of those liked as much, the one the
 * operation names first. Left to itself, the framework answers {@code application/*} with a type nobody named, and
 * repeats the weight in {@code Content-Type}.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class ChosenMediaType implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType[] offered = offered();
        if (offered.length < 2 || request.getHeaderString(HttpHeaders.ACCEPT) == null) {
            return;
        }
        Variant chosen =
                request.getRequest().selectVariant(Variant.mediaTypes(offered).build());
        if (chosen != null) {
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT, chosen.getMediaType().toString());
        }
    }

    /** What the operation's interface says it produces. */
    private MediaType[] offered() {
        Method method = resource.getResourceMethod();
        return Stream.concat(
                        Stream.of(resource.getResourceClass()),
                        Arrays.stream(resource.getResourceClass().getInterfaces()))
                .map(type -> declared(type, method))
                .filter(Objects::nonNull)
                .map(each -> each.getAnnotation(Produces.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(types ->
                        Arrays.stream(types.value()).map(MediaType::valueOf).toArray(MediaType[]::new))
                .orElseGet(() -> new MediaType[0]);
    }

    private static Method declared(Class<?> type, Method method) {
        try {
            return type.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException elsewhere) {
            return null;
        }
    }
}
