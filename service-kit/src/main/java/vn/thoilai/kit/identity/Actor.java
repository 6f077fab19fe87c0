package vn.thoilai.kit.identity;

import java.util.Set;

/**
 * On whose behalf something is done.
 *
 * @param subject stable id, the token's {@code sub}; null for nobody
 * @param roles out of {@link Roles}
 * @param centres codes of the centres the actor belongs to
 * @param areas codes of the areas the actor oversees
 */
public record Actor(String subject, Set<String> roles, Set<String> centres, Set<String> areas) {

    /** Somebody without any right: no row is visible. */
    public static final Actor NOBODY = new Actor(null, Set.of(), Set.of(), Set.of());

    /** A service of the suite on its own behalf, from which nothing is hidden. */
    public static Actor service(String name) {
        return new Actor(name, Set.of(Roles.SERVICE), Set.of(), Set.of());
    }

    /** Whether nothing is hidden from the actor. */
    public boolean seesAll() {
        return roles.contains(Roles.SERVICE);
    }
}
