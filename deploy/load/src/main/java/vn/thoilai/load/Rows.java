package vn.thoilai.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many rows there are where a request leaves some; events on their way and arrived count as one kind. */
record Rows(Map<String, Long> byTable) {

    private static final List<String> TABLES = List.of("enrollment", "audit_entry", "idempotency_key");

    static Rows now(Rig rig) {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(table, rig.number("select count(*) from " + table)));
        counts.put(
                "events", rig.number("select (select count(*) from feed_outbox) + (select count(*) from feed_event)"));
        return new Rows(counts);
    }

    /** Rows that came since, for each of so many operations. */
    Map<String, Double> since(Rows before, long operations) {
        Map<String, Double> each = new LinkedHashMap<>();
        byTable.forEach((table, count) ->
                each.put(table, (count - before.byTable().get(table)) / (double) Math.max(1, operations)));
        return each;
    }
}
