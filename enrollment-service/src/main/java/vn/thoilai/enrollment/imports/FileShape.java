package vn.thoilai.enrollment.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thoilai.contract.enrollment.ImportFile;

/**
 * What the columns of a file are in the register. In SQL of a shape {@code s} is a staged row, {@code k} the row that
 * stands, {@code w} what its columns are to be, {@code x} a row as it is shown, and {@code job} the import.
 */
final class FileShape {

    private final ImportFile file;
    private final String table;
    private final Set<String> given;
    private final List<FileColumn> columns = new ArrayList<>();
    private final Map<String, String> follows = new LinkedHashMap<>();
    private final Map<String, String> ended = new LinkedHashMap<>();
    private final Map<String, String> parsed = new LinkedHashMap<>();
    private final List<Rules.Rule> kept = new ArrayList<>();
    private String event;
    private String source;
    private String newId = "uuidv7()";
    private String learner = "w.learner_id";
    private String standing;
    private String staying;
    private String exported;
    private Rules rules;

    /**
     * Begins a shape.
     *
     * @param given the columns that the header names; all that it does not name stays
     */
    FileShape(ImportFile file, String table, Set<String> given) {
        this.file = file;
        this.table = table;
        this.given = given;
    }

    /** A column that tells which row is meant. */
    FileShape key(String name, String told) {
        columns.add(new FileColumn(name, told, null, null));
        return this;
    }

    /** A column that sets one of the table. */
    FileShape column(String name, String target, String read, String told) {
        columns.add(new FileColumn(name, told, target, read));
        return this;
    }

    /** A column of text that is kept as it comes. */
    FileShape text(String name, String target) {
        return column(name, target, "s." + name, "x." + target);
    }

    /** A column that sets the one of its name. */
    FileShape typed(String name, String type) {
        return parsed(name, type).column(name, name, "s." + name + "_value", "x." + name);
    }

    /** A column whose cells are read once, by {@code import_<type>}, into {@code s.<name>_value}; null if unreadable. */
    FileShape parsed(String name, String type) {
        parsed.put(name, type);
        return this;
    }

    /** How columns are read that are not only text, by their names. */
    Map<String, String> parsed() {
        return parsed;
    }

    /** A column of the table that no cell sets but that is written with the row. */
    FileShape follows(String target, String sql) {
        follows.put(target, sql);
        return this;
    }

    /** Which rows there are, with what they refer to and what stands; the kind of event that tells of them. */
    FileShape from(String joins, String kindOfEvent) {
        source = joins;
        event = kindOfEvent;
        return this;
    }

    /** The id of a row that is made, and whom a row tells of. */
    FileShape identified(String newRow, String person) {
        newId = newRow;
        learner = person;
        return this;
    }

    /**
     * What ends in a snapshot: from and where of rows {@code k}, with {@code %s} for the file's own rows left out; and
     * which of them no file ends, for the director has approved them or their state leads to no such end.
     */
    FileShape ends(String stands, String whenStaying, Map<String, String> sets) {
        standing = stands;
        staying = whenStaying;
        ended.putAll(sets);
        return this;
    }

    /** No file changes a row {@code k} for which that holds. */
    FileShape keeps(String code, String condition) {
        kept.add(new Rules.Rule(null, code, condition));
        return this;
    }

    /** No file changes that column of a row {@code k} for which the condition holds. */
    FileShape keeps(String column, String code, String condition) {
        String target = columns.stream()
                .filter(known -> known.name().equals(column))
                .map(FileColumn::target)
                .findAny()
                .orElseThrow();
        kept.add(new Rules.Rule(column, code, "(" + condition + ") AND k." + target + " IS DISTINCT FROM w." + target));
        return this;
    }

    /** From, where and order of rows {@code x} of a centre {@code :centre} and year {@code :year}. */
    FileShape exported(String sql) {
        exported = sql;
        return this;
    }

    FileShape obeys(Rules all) {
        rules = all;
        return this;
    }

    ImportFile file() {
        return file;
    }

    String table() {
        return table;
    }

    /** Kind of the events that tell of it; null where the feed says nothing. */
    String event() {
        return event;
    }

    String source() {
        return source;
    }

    String newId() {
        return newId;
    }

    String learner() {
        return learner;
    }

    /** Null where nothing ends. */
    String standing() {
        return standing;
    }

    /** The rows that are missing and must not be. */
    String missingThoughStaying() {
        return standing.formatted("AND NOT EXISTS ") + " AND (" + staying + ")";
    }

    String exported() {
        return exported;
    }

    List<Rules.Rule> kept() {
        return kept;
    }

    Rules rules() {
        return rules;
    }

    /** Names of all columns, in the order their cells are kept. */
    List<String> columns() {
        return columns.stream().map(FileColumn::name).toList();
    }

    List<String> keys() {
        return columns.stream()
                .filter(c -> c.target() == null)
                .map(FileColumn::name)
                .toList();
    }

    /** Columns of the table whose values are compared with what stands, and how they are read. */
    Map<String, String> compared() {
        Map<String, String> reads = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !column.isKey())
                .forEach(column -> reads.put(column.target(), column.wanted(given(column.name()))));
        return reads;
    }

    /** Whether the header names the column. */
    boolean given(String column) {
        return given.contains(column);
    }

    Map<String, String> followed() {
        return follows;
    }

    /** Every column of the table that is written. */
    List<String> written() {
        return Stream.concat(compared().keySet().stream(), follows.keySet().stream())
                .toList();
    }

    /** What a written column is in a row that ends. */
    String ended(String target) {
        return ended.getOrDefault(target, "k." + target);
    }

    /** The cells of a row {@code x}, in order. */
    List<String> told() {
        return columns.stream()
                .map(column -> "CAST(" + column.told() + " AS text)")
                .toList();
    }

    /** The row {@code x} as an array of its cells. */
    String cells() {
        return "ARRAY[" + String.join(", ", told()) + "]";
    }

    /** The written columns, each behind a table's name. */
    String of(String alias) {
        return written().stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
