package vn.thoilai.local.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A document of commands and answers: each {@code sh} block is followed by a {@code text} block with what it printed. */
record Walk(List<Step> steps) {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```(?:\\s*```text\\n(.*?)```)?", Pattern.DOTALL);

    /** What differs from run to run: ids, times, positions, digests, traces. */
    private static final List<Pattern> CHANGING = List.of(
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z"),
            Pattern.compile("(?<=\"cutOff\":\")\\d{4}-\\d{2}-\\d{2}"),
            Pattern.compile("(?<=\"(?:position|feedPosition)\":\")\\d+"),
            Pattern.compile("(?<=\"digest\":\")[0-9a-f]{64}"),
            Pattern.compile("(?<=\"traceId\":\")[0-9a-f]{32}"));

    /** A command of the document and what it is said to print. */
    record Step(String command, String answer) {}

    static Walk read(Path document) throws IOException {
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(Files.readString(document));
        while (blocks.find()) {
            steps.add(new Step(blocks.group(1), blocks.group(2) == null ? "" : blocks.group(2)));
        }
        return new Walk(steps);
    }

    /** All commands as one shell script that prints a separator after each. */
    String script(String separator) {
        var script = new StringBuilder("set -u\n");
        steps.forEach(step -> script.append(step.command)
                .append("\nprintf '\\n")
                .append(separator)
                .append("\\n'\n"));
        return script.toString();
    }

    static String stable(String text) {
        var stable = text.strip();
        for (var changing : CHANGING) {
            stable = changing.matcher(stable).replaceAll("…");
        }
        return stable;
    }
}
