package vn.thoilai.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who sends the present request, from its access token. The claim {@code centre} bounds which centres a centre's people
 * see, the claim {@code area} which areas a city's do; a caller with neither sees no centre. Only the suite's own
 * services see all.
 */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    /** Stable id of the caller, the token's {@code sub}; {@code "anonymous"} without a token. */
    public String subject() {
        if (identity.isAnonymous()) {
            return "anonymous";
        }
        String subject = identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
        return subject != null ? subject : identity.getPrincipal().getName();
    }

    /** Roles of the caller, out of {@link Roles}. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether the caller has the role. */
    public boolean has(String role) {
        return roles().contains(role);
    }

    /** Codes of the centres the caller belongs to. */
    public Set<String> centres() {
        return claim("centre");
    }

    /**
     * Codes of the areas the caller oversees. None for who works for a centre too: what its people may do ends with it,
     * and a city reaches no person. He has a second identity for the city.
     */
    public Set<String> areas() {
        return Collections.disjoint(roles(), Roles.OF_CENTRE) ? claim("area") : Set.of();
    }

    /** The caller as the one on whose behalf something is done. */
    public Actor actor() {
        return identity.isAnonymous() ? Actor.NOBODY : new Actor(subject(), roles(), centres(), areas());
    }

    /**
     * Whether a centre that is about to be known would be the caller's; what is known already, the database judges.
     *
     * @param areas codes of all areas the centre lies in, from the smallest to the city
     */
    public boolean wouldSee(String centre, Collection<String> areas) {
        return has(Roles.SERVICE) || centres().contains(centre) || !Collections.disjoint(areas(), areas);
    }

    private Set<String> claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        Object claim = token.getClaim(name);
        Set<String> values = new LinkedHashSet<>();
        if (claim instanceof Iterable<?> several) {
            several.forEach(value -> values.add(text(value)));
        } else if (claim != null) {
            values.add(text(claim));
        }
        return values;
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
