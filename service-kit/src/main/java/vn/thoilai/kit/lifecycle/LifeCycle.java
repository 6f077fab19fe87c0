package vn.thoilai.kit.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/**
 * Which state leads to which.
 *
 * @param <S> the states
 */
public final class LifeCycle<S extends Enum<S>> {

    private final Map<S, EnumSet<S>> ways;

    /** A life cycle with these ways; a state that leads nowhere need not be named. */
    public LifeCycle(Map<S, EnumSet<S>> ways) {
        this.ways = Map.copyOf(ways);
    }

    /** The states that one leads to, in their order. */
    public Set<S> from(S state) {
        EnumSet<S> targets = ways.get(state);
        return targets == null ? Set.of() : targets;
    }

    /**
     * Goes on only if one state leads to the other.
     *
     * @throws ProblemException 409 {@code illegal-transition} with the states that would have been allowed
     */
    public void require(S from, S to) {
        require(from, to, from(from));
    }

    /**
     * Goes on only if one state leads to the other now.
     *
     * @param now the states it leads to at the moment
     * @throws ProblemException 409 {@code illegal-transition} with the states that would have been allowed
     */
    public static <S extends Enum<S>> void require(S from, S to, Set<S> now) {
        if (!now.contains(to)) {
            throw illegal(Texts.of("detail.does-not-lead", from.name(), to.name()), now);
        }
    }

    /** 409 {@code illegal-transition} with the states that would have been allowed. */
    public static ProblemException illegal(String detail, Set<? extends Enum<?>> allowed) {
        List<String> names = allowed.stream().map(Enum::name).toList();
        return new ProblemException(ProblemCode.ILLEGAL_TRANSITION, detail, List.of(), names);
    }
}
