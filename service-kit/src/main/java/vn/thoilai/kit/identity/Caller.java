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
import vn.thoilai.contract.problem.ProblemException;

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

    /** Codes of the areas the caller oversees. */
    public Set<String> areas() {
        return claim("area");
    }

    /** Whether nothing is hidden from the caller: another service of the suite. */
    public boolean seesAll() {
        return has(Roles.SERVICE);
    }

    /**
     * Whether the caller may know of the centre.
     *
     * @param areas codes of all areas the centre lies in, from the smallest to the city
     */
    public boolean sees(String centre, Collection<String> areas) {
        return seesAll() || centres().contains(centre) || !Collections.disjoint(areas(), areas);
    }

    /**
     * Goes on only for a caller who may know of the centre.
     *
     * @throws ProblemException 404, as for a centre that does not exist, so that existence stays private
     */
    public void requireSees(String centre, Collection<String> areas) {
        if (!sees(centre, areas)) {
            throw ProblemException.notFound(null);
        }
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
