package vn.thoilai.kit.identity;

import java.util.Set;

/** The roles a token may carry in its {@code groups} claim. */
public final class Roles {

    /** Staff of a centre who keep classes, rosters and results. */
    public static final String TRAINING_OFFICER = "training-officer";
    /** Teaches; marks the roll and enters marks. */
    public static final String LECTURER = "lecturer";
    /** Head of a centre: approves plans. */
    public static final String DIRECTOR = "director";
    /** Takes part in classes; sees what is about oneself. */
    public static final String LEARNER = "learner";
    /** Office that nominates its people. */
    public static final String SENDING_UNIT = "sending-unit";
    /** Official of the city who reads across centres. */
    public static final String CITY_OFFICER = "city-officer";
    /** System of the city that fetches figures. */
    public static final String CITY_SYSTEM = "city-system";
    /** Reads everything within bounds, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Another service of the suite; sees every centre. */
    public static final String SERVICE = "service";

    /** Those who work for a centre or come to it; only they reach persons. */
    static final Set<String> OF_CENTRE = Set.of(TRAINING_OFFICER, LECTURER, DIRECTOR, LEARNER, SENDING_UNIT, AUDITOR);

    private Roles() {}
}
