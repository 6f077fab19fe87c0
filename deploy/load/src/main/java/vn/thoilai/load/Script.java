package vn.thoilai.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements of one request as a pgbench script: what was sent, in the same order and transactions, parameters bound as
 * the driver bound them. What followed from the request's number follows from the script's; the rest stays as it was.
 *
 * @param text the script; counts on from {@code :base} in the variable {@code i}
 * @param variables the constant parameters by name
 */
record Script(String text, Map<String, String> variables) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']++|'')*+'");

    /** How far apart the numbers of two connections are. */
    static final long APART = 6_000;

    /**
     * @param says SQL by the text in a parameter that it stands for
     * @param classes how many classes take turns
     */
    static Script of(List<StatementLog.Sent> statements, Map<String, String> says, long classes) {
        TreeMap<String, String> variables = new TreeMap<>();
        StringBuilder text = new StringBuilder("\\set n :n + 1\n\\set i :base + :client_id * " + APART + " + :n\n"
                + "\\set l :i % " + Seed.LEARNERS + "\n\\set c :first_class + (:i + :i / " + Seed.LEARNERS + ") % "
                + classes
                + "\n");
        for (int number = 0; number < statements.size(); number++) {
            StatementLog.Sent sent = statements.get(number);
            String sql = statement(sent, "p" + number + "_", says, variables);
            // The driver sends the beginning of a transaction along with its first statement: one trip for both.
            boolean begins = sent.sql().equalsIgnoreCase("BEGIN");
            boolean begun = number > 0 && statements.get(number - 1).sql().equalsIgnoreCase("BEGIN");
            text.append(begins ? "\\startpipeline\n" : "")
                    .append(sql)
                    .append(";\n")
                    .append(begun ? "\\endpipeline\n" : "");
        }
        return new Script(text.toString(), variables);
    }

    private static String statement(
            StatementLog.Sent sent, String prefix, Map<String, String> says, Map<String, String> variables) {
        // A colon in a quoted text would be taken for a variable.
        String sql = QUOTED.matcher(sent.sql())
                .replaceAll(quoted -> Matcher.quoteReplacement(quoted.group().replace(":", "'||chr(58)||'")));
        return PLACE.matcher(sql)
                .replaceAll(place -> Matcher.quoteReplacement(parameter(
                        sent.parameters().get(Integer.valueOf(place.group(1))),
                        prefix + place.group(1),
                        says,
                        variables)));
    }

    private static String parameter(
            String value, String name, Map<String, String> says, Map<String, String> variables) {
        if (value == null) {
            return "NULL";
        }
        String known = says.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher said = Pattern.compile(known).matcher(value);
        if (known.isEmpty() || !said.find()) {
            variables.put(name, value);
            return ":" + name;
        }
        StringBuilder expression = new StringBuilder();
        int end = 0;
        do {
            expression.append(constant(value.substring(end, said.start()), name + "_" + end, variables));
            expression.append(says.get(said.group())).append(" || ");
            end = said.end();
        } while (said.find());
        expression.append(constant(value.substring(end), name + "_" + end, variables));
        String whole = "(" + expression.substring(0, expression.length() - " || ".length()) + ")";
        return whole + type(value);
    }

    private static String constant(String part, String name, Map<String, String> variables) {
        if (part.isEmpty()) {
            return "";
        }
        variables.put(name, part);
        return ":" + name + "::text || ";
    }

    private static String type(String value) {
        if (UUID.matcher(value).matches()) {
            return "::uuid";
        }
        return value.startsWith("{")
                        && UUID.matcher(value.replaceAll("[{}\"]", "")).matches()
                ? "::uuid[]"
                : "";
    }
}
