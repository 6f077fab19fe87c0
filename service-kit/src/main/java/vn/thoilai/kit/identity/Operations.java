package vn.thoilai.kit.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who may call which operation, read once from the methods that implement them: the one place where their roles stand. */
@ApplicationScoped
public class Operations {

    private final Map<String, Set<String>> roles = new HashMap<>();

    /** Reads the roles of every operation of the service. */
    @Inject
    Operations(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE)
                .forEach(bean -> Arrays.stream(bean.getBeanClass().getInterfaces())
                        .filter(api -> api.isAnnotationPresent(Path.class))
                        .flatMap(api -> Arrays.stream(api.getMethods()))
                        .forEach(operation -> read(bean.getBeanClass(), operation)));
    }

    /** For the proxy. */
    Operations() {}

    /**
     * Whether one of the roles admits to the operation.
     *
     * @param operation its id in the contract, such as {@code moveClass}
     * @throws IllegalArgumentException when the service has no such operation, or it names no roles
     */
    public boolean admit(Collection<String> callers, String operation) {
        return !Collections.disjoint(
                callers,
                Optional.ofNullable(roles.get(operation))
                        .orElseThrow(() -> new IllegalArgumentException("no operation " + operation)));
    }

    /**
     * The roles that admit to the operation, in the order of the alphabet; none where the service has no such operation, or
     * it names none.
     *
     * @param operation its id in the contract
     */
    public SortedSet<String> admitting(String operation) {
        return new TreeSet<>(roles.getOrDefault(operation, Set.of()));
    }

    private void read(Class<?> resource, Method operation) {
        try {
            RolesAllowed allowed = resource.getMethod(operation.getName(), operation.getParameterTypes())
                    .getAnnotation(RolesAllowed.class);
            if (allowed != null) {
                roles.put(operation.getName(), Set.of(allowed.value()));
            }
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
