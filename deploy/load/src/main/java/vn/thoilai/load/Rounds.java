package vn.thoilai.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Limit and service in turn, so that both meet the same machine; says medians and spread of the rounds. */
final class Rounds {

    /**
     * What one side did in one round.
     *
     * @param perSecond operations in a second
     * @param serviceMs processor time of the service for one operation, in milliseconds; 0 where it had no part
     * @param postgresMs as much of PostgreSQL
     * @param rows rows left behind by one operation
     */
    record Side(double perSecond, double serviceMs, double postgresMs, Map<String, Double> rows) {}

    private final List<Side> limits = new ArrayList<>();
    private final List<Side> services = new ArrayList<>();

    static Rounds run(int rounds, Supplier<Side> limit, Supplier<Side> service) {
        Rounds all = new Rounds();
        for (int round = 0; round < rounds; round++) {
            // Who comes first changes, for the second finds the larger tables.
            if (round % 2 == 0) {
                all.limits.add(limit.get());
                all.services.add(service.get());
            } else {
                all.services.add(service.get());
                all.limits.add(limit.get());
            }
        }
        return all;
    }

    /** The two figures of a workload, as they are printed. */
    String told(String name) {
        List<Double> rates = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            rates.add(services.get(i).perSecond() / limits.get(i).perSecond());
            processor.add(services.get(i).serviceMs() / services.get(i).postgresMs());
        }
        return String.format(Locale.ENGLISH, "%-34s %s of %,.0f/s", name, spread(rates), median(limits, true))
                + String.format(Locale.ENGLISH, "%n%-34s %s", "  service CPU / PostgreSQL CPU", spread(processor))
                + String.format(
                        Locale.ENGLISH,
                        "%n%-34s service %.3f ms, PostgreSQL %.3f ms; the limit's PostgreSQL %.3f ms",
                        "  CPU of one",
                        median(services.stream().map(Side::serviceMs).toList()),
                        median(services, false),
                        median(limits, false))
                + String.format("%n%-34s %s", "  rows of one", sameRows());
    }

    private static double median(List<Side> sides, boolean rate) {
        return median(sides.stream()
                .map(side -> rate ? side.perSecond() : side.postgresMs())
                .toList());
    }

    /**
     * What one operation leaves behind, the same on both sides.
     *
     * @throws IllegalStateException when it is not: the limit did other work then, and compares with nothing
     */
    private String sameRows() {
        for (int i = 0; i < limits.size(); i++) {
            if (!limits.get(i).rows().equals(services.get(i).rows())) {
                throw new IllegalStateException(
                        "the limit left behind " + limits.get(i).rows() + ", the service "
                                + services.get(i).rows() + " for each operation");
            }
        }
        return services.get(0).rows().toString();
    }

    /** Median, and the lowest and the highest. */
    static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ENGLISH, "%.2f (%.2f to %.2f)", median(values), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
