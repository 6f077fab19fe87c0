package vn.thoilai.kit.http;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.Versioned;

/**
 * Headers that follow from what is answered: the ETag of a version, the place of what was created, the link to the next
 * page; and 304 instead of a version the caller has.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class ConditionalAnswers implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200 || response.getStatus() == 204) {
            declaredStatus().ifPresent(response::setStatus);
        }
        Object entity = response.getEntity();
        int status = response.getStatus();
        if (entity instanceof Identified created && (status == 201 || status == 202)) {
            locate(request, response, created);
        }
        if (entity instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, link(request.getUriInfo(), page.next()));
        }
        if (entity instanceof Versioned versioned && status < 300) {
            String etag = versioned.etag();
            response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
            if (READING.contains(request.getMethod()) && matches(request, etag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    /** The framework heeds {@link ResponseStatus} where the path stands, on the interface; ours may stand on the class. */
    private Optional<Integer> declaredStatus() {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return Optional.empty();
        }
        try {
            Method own = resource.getResourceClass().getMethod(method.getName(), method.getParameterTypes());
            return Optional.ofNullable(own.getAnnotation(ResponseStatus.class)).map(ResponseStatus::value);
        } catch (NoSuchMethodException inherited) {
            return Optional.empty();
        }
    }

    /** What is created lives below the path it was posted to; what is set going is named in that path already. */
    private static void locate(ContainerRequestContext request, ContainerResponseContext response, Identified created) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        String own = "/" + encode(created.key());
        int named = path.indexOf(own + "/");
        String location = named < 0 ? path + own : path.substring(0, named + own.length());
        response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
    }

    private static String link(UriInfo uri, String next) {
        String query = uri.getRequestUri().getRawQuery();
        Stream<String> kept = query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&")).filter(part -> !part.startsWith("cursor="));
        String wanted = Stream.concat(kept, Stream.of("cursor=" + encode(next))).collect(Collectors.joining("&"));
        return "<" + uri.getRequestUri().getRawPath() + "?" + wanted + ">; rel=\"next\"";
    }

    private static boolean matches(ContainerRequestContext request, String etag) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        // Reading compares weakly (RFC 9110, 13.1.2).
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
