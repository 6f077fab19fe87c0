package vn.thoilai.local.access;

import java.util.ArrayList;
import java.util.List;
import vn.thoilai.local.issuer.Role;

/**
 * Whoever calls, as a token tells.
 *
 * @param subject the token's {@code sub}
 * @param roles names of the roles
 * @param centres codes of the centres he belongs to
 * @param areas codes of the areas he oversees
 */
record Person(String subject, List<String> roles, List<String> centres, List<String> areas) {

    static Person of(String centre, Role role, String subject) {
        return new Person(subject, List.of(role.wire()), List.of(centre), List.of());
    }

    static Person of(String centre, Role role) {
        return of(centre, role, role.wire() + "-" + centre);
    }

    static Person ofCity(String area, Role role) {
        return new Person(role.wire() + "-" + area, List.of(role.wire()), List.of(), List.of(area));
    }

    static Person service() {
        return new Person("reporting-service", List.of("service"), List.of(), List.of());
    }

    boolean is(Role role) {
        return roles.contains(role.wire());
    }

    /** The same person with a further centre. */
    Person alsoOf(String centre) {
        List<String> more = new ArrayList<>(centres);
        more.add(centre);
        return new Person(subject, roles, more, areas);
    }
}
