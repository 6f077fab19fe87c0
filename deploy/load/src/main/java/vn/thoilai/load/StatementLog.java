package vn.thoilai.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of one caller, with their parameters, out of PostgreSQL's log. */
final class StatementLog {

    /** A statement as it was sent; parameters by number, null for NULL. */
    record Sent(String sql, Map<Integer, String> parameters) {}

    private static final Pattern LINE =
            Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL):  (.*)$", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')");

    private StatementLog() {}

    /**
     * The statements behind a place in the log that were sent on behalf of a caller: from where a connection was told of
     * him until it was told of somebody else.
     */
    static List<Sent> of(Path log, long from, String subject) {
        Map<String, List<Sent>> bySession = new LinkedHashMap<>();
        for (String entry : entries(log, from)) {
            Matcher line = LINE.matcher(entry);
            if (line.matches()) {
                read(bySession.computeIfAbsent(line.group(1), session -> new ArrayList<>()), line.group(3));
            }
        }
        List<Sent> ofCaller = new ArrayList<>();
        for (List<Sent> session : bySession.values()) {
            boolean his = false;
            for (Sent sent : session) {
                if (sent.sql().contains("set_config('caller.subject'")) {
                    his = sent.parameters().containsValue(subject);
                }
                if (his) {
                    ofCaller.add(sent);
                }
            }
        }
        return ofCaller;
    }

    private static void read(List<Sent> session, String message) {
        Matcher statement = STATEMENT.matcher(message);
        if (statement.matches()) {
            session.add(new Sent(statement.group(1).strip(), new HashMap<>()));
        } else if (message.toLowerCase(Locale.ROOT).startsWith("parameters: ") && !session.isEmpty()) {
            Matcher parameter = PARAMETER.matcher(message);
            while (parameter.find()) {
                String text = parameter.group(3);
                session.get(session.size() - 1)
                        .parameters()
                        .put(Integer.valueOf(parameter.group(1)), text == null ? null : text.replace("''", "'"));
            }
        }
    }

    /** Lines of an entry after its first begin with a tab. */
    private static List<String> entries(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            String text = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
            return List.of(text.replace("\n\t", "\u0000").split("\n")).stream()
                    .map(entry -> entry.replace('\u0000', '\n'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
