package vn.thoilai.kit.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thoilai.kit.identity.Acting;
import vn.thoilai.kit.identity.Operations;

/**
 * What the present caller may do with a resource now: an action is the id of an operation, {@code updateClass}, or of one
 * with the state it leads to, {@code moveClass:OPENED}. What the resource's state admits, its part of the service tells;
 * what the caller's roles admit, the operations themselves.
 */
@ApplicationScoped
public class AllowedActions {

    private static final String TO = ":";

    @Inject
    Operations operations;

    @Inject
    Acting acting;

    /** The action of moving a resource to that state. */
    public static String move(String operation, Enum<?> state) {
        return operation + TO + state.name();
    }

    /** The actions of moving a resource to one of these states. */
    public static Stream<String> moves(String operation, Collection<? extends Enum<?>> states) {
        return states.stream().map(state -> move(operation, state));
    }

    /** Those that the caller's roles admit, in the order in which they are given. */
    public List<String> among(Stream<String> actions) {
        Set<String> roles = acting.present().roles();
        return actions.filter(action -> operations.admit(roles, action.split(TO)[0]))
                .toList();
    }
}
