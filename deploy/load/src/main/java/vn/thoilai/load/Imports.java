package vn.thoilai.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rosters imported over HTTP, beside a bare COPY of the rows they leave behind; then the same file again. */
final class Imports {

    private static final int ON_EACH_ROSTER = 500;

    private final Rig rig;
    private final int rows;
    private long nextClass;

    /**
     * @param firstClass number of the first class that is still free
     */
    Imports(Rig rig, int rows, long firstClass) {
        this.rig = rig;
        this.rows = rows;
        this.nextClass = firstClass;
    }

    /** As it is printed. */
    String run(int rounds) {
        List<Double> toCopy = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> dead = new ArrayList<>();
        Copying copying = new Copying(rig);
        RosterImport imports = new RosterImport(rig);
        // What was nominated before is no part of it.
        imports.awaitFed();
        for (int round = 0; round < rounds; round++) {
            String roster = roster();
            long mark = copying.mark();
            double first = imports.run(roster, rows);
            require(mark);
            long deadBefore = deadRows();
            double second = imports.run(roster, 0);
            dead.add((double) deadRows() - deadBefore);
            double copied = copying.again(mark);
            toCopy.add(copied / first);
            again.add(second / first);
            rates.add(rows / first);
        }
        return String.format(
                Locale.ENGLISH,
                "%-34s %s of %,.0f rows/s%n%-34s %s%n%-34s %.0f",
                "import / COPY",
                Rounds.spread(toCopy),
                Rounds.median(rates) / Rounds.median(toCopy),
                "  same file again / first",
                Rounds.spread(again),
                "  dead rows of that",
                Rounds.median(dead));
    }

    /** One import and no more, for what is too large for several. */
    String once() {
        String roster = roster();
        long mark = new Copying(rig).mark();
        double took = new RosterImport(rig).run(roster, rows);
        require(mark);
        return String.format(
                Locale.ENGLISH,
                "%-34s %,d rows in %.0f s, %,.0f rows/s",
                "import in a heap of " + rig.heap() + " MB",
                rows,
                took,
                rows / took);
    }

    private void require(long mark) {
        long written = rig.number("select count(*) from enrollment where xmin::text::bigint >= " + mark);
        long told = rig.number("select count(*) from feed_event where type = 'vn.thoilai.enrollment.enrollment.v1'"
                + " and xmin::text::bigint >= " + mark);
        long audited = rig.number("select count(*) from audit_entry where resource = 'enrollment' and change = 'INSERT'"
                + " and xmin::text::bigint >= " + mark);
        if (written != rows || told != rows || audited != rows) {
            throw new IllegalStateException(
                    "of " + rows + " rows " + written + " were written, " + told + " told and " + audited + " audited");
        }
    }

    private long deadRows() {
        rig.superuser("select pg_stat_force_next_flush()");
        return rig.number("select n_dead_tup from pg_stat_user_tables where relname = 'enrollment'");
    }

    /** A roster for classes of its own. */
    private String roster() {
        long classes = (rows + ON_EACH_ROSTER - 1) / ON_EACH_ROSTER;
        Seed.classes(rig, nextClass, classes, "null");
        StringBuilder csv = new StringBuilder("class,learner,state\n");
        for (int row = 0; row < rows; row++) {
            csv.append('C')
                    .append(nextClass + row / ON_EACH_ROSTER)
                    .append(",L")
                    .append(row % Seed.LEARNERS)
                    .append(",NOMINATED\n");
        }
        nextClass += classes;
        return csv.toString();
    }
}
