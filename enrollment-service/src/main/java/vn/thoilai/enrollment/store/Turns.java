package vn.thoilai.enrollment.store;

import jakarta.persistence.EntityManager;

/**
 * Who writes periods of the same thing takes turns. The constraint alone would let two that overlap wait for each other
 * until one is thrown out as a deadlock.
 */
public final class Turns {

    private Turns() {}

    /** Goes on when nobody else writes periods of that, until the transaction ends. */
    public static void take(EntityManager database, String of) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:of, 0))", Object.class)
                .setParameter("of", of)
                .getSingleResult();
    }
}
