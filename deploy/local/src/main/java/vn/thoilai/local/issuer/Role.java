package vn.thoilai.local.issuer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles the issuer hands out tokens for, each a client of the same name, and what bounds them. */
public enum Role {
    /** Keeps classes and rosters of a centre. */
    TRAINING_OFFICER(Bound.CENTRE),
    /** Teaches at a centre. */
    LECTURER(Bound.CENTRE),
    /** Heads a centre. */
    DIRECTOR(Bound.CENTRE),
    /** Takes part in a centre's classes. */
    LEARNER(Bound.CENTRE),
    /** Nominates to a centre. */
    SENDING_UNIT(Bound.CENTRE),
    /** Reads a city's roll-up and approves its plans. */
    CITY_OFFICER(Bound.AREA),
    /** A machine of a city. */
    CITY_SYSTEM(Bound.AREA),
    /** Reads a centre's records. */
    AUDITOR(Bound.CENTRE);

    /** What a role sees. */
    enum Bound {
        CENTRE,
        AREA
    }

    private final Bound bound;

    Role(Bound bound) {
        this.bound = bound;
    }

    Bound bound() {
        return bound;
    }

    /** The name as it stands in tokens, for example {@code training-officer}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name, if there is one. */
    public static Optional<Role> of(String wire) {
        return Arrays.stream(values()).filter(role -> role.wire().equals(wire)).findFirst();
    }
}
