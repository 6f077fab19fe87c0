package vn.thoilai.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    private static final String LOG = """
            2026-11-23 10:00:00.000 UTC [7] LOG:  execute <unnamed>: select set_config('caller.subject', $1, false)
            2026-11-23 10:00:00.000 UTC [7] DETAIL:  Parameters: $1 = 'somebody'
            2026-11-23 10:00:00.000 UTC [7] LOG:  execute <unnamed>: select 'of somebody else'
            2026-11-23 10:00:00.001 UTC [7] LOG:  execute S_1: select set_config('caller.subject', $1, false)
            2026-11-23 10:00:00.001 UTC [7] DETAIL:  Parameters: $1 = 'officer'
            2026-11-23 10:00:00.002 UTC [7] LOG:  execute S_2: BEGIN
            2026-11-23 10:00:00.003 UTC [7] LOG:  execute S_3: insert into note (id, text,
            \tat, tags) values ($1, $2, to_date($3, 'HH24:MI'), $4)
            2026-11-23 10:00:00.003 UTC [7] DETAIL:  Parameters: $1 = '01920000-0000-7000-8000-000000000005', $2 = 'it''s 01920000-0000-7000-8000-000000000005!', $3 = '10:00', $4 = NULL
            2026-11-23 10:00:00.004 UTC [7] LOG:  execute S_4: COMMIT
            """;

    @TempDir
    Path folder;

    private List<StatementLog.Sent> sent() throws IOException {
        Path log = folder.resolve("log");
        Files.writeString(log, LOG);
        return StatementLog.of(log, 0, "officer");
    }

    @Test
    void the_statements_of_one_caller_are_read_with_their_parameters() throws IOException {
        List<StatementLog.Sent> sent = sent();
        assertThat(sent).hasSize(4);
        assertThat(sent.get(2).sql())
                .startsWith("insert into note (id, text,\n")
                .endsWith("$4)");
        assertThat(sent.get(2).parameters())
                .containsEntry(2, "it's 01920000-0000-7000-8000-000000000005!")
                .containsEntry(4, null);
    }

    @Test
    void what_follows_from_the_requests_number_follows_from_the_scripts() throws IOException {
        String learner = Ids.LEARNER.of(5);
        Script script = Script.of(sent(), Map.of(learner, Ids.LEARNER.textOf(":l")), 3);
        assertThat(script.text().lines().skip(4))
                .containsExactly(
                        "select set_config('caller.subject', :p0_1, false);",
                        "\\startpipeline",
                        "BEGIN;",
                        "insert into note (id, text,",
                        "at, tags) values ((" + Ids.LEARNER.textOf(":l") + ")::uuid, (:p2_2_0::text || "
                                + Ids.LEARNER.textOf(":l")
                                + " || :p2_2_41::text), to_date(:p2_3, 'HH24'||chr(58)||'MI'), NULL);",
                        "\\endpipeline",
                        "COMMIT;");
        assertThat(script.variables())
                .containsEntry("p0_1", "officer")
                .containsEntry("p2_2_0", "it's ")
                .containsEntry("p2_2_41", "!")
                .containsEntry("p2_3", "10:00");
    }
}
