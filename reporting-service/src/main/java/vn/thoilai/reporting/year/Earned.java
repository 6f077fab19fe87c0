package vn.thoilai.reporting.year;

import java.time.LocalDate;
import java.util.NavigableMap;

/** Certificates in force that were earned in no class, by the day they were issued on. */
record Earned(NavigableMap<LocalDate, Long> issued) {

    /** From the one day to the other, both included. */
    long between(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? 0 : sum(issued.subMap(from, true, to, true));
    }

    /** Since the beginning. */
    long until(LocalDate day) {
        return sum(issued.headMap(day, true));
    }

    private static long sum(NavigableMap<LocalDate, Long> part) {
        return part.values().stream().mapToLong(Long::longValue).sum();
    }
}
