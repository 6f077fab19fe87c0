package vn.thoilai.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark's own side against the service as it is packaged, on few rows: that it ends, and counts what is there. What
 * it does with pgbench takes an installed one.
 */
class MeasuringIT {

    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();

    private static final int HEAP = 128;
    private static final int WISHES = 200;
    private static final int ROWS = 2_000;
    private static final int FIRST_CLASS = 10_000;

    @TempDir
    Path data;

    @Test
    void nominations_are_answered_and_an_import_is_written_twice_and_copied_back() throws IOException {
        try (Rig rig = new Rig(REPOSITORY, data, HEAP)) {
            rig.serve();
            Seed.write(rig);
            try (Senders senders = new Senders(rig, 4)) {
                Senders.Answers answers = senders.send(
                        number -> Wish.nomination(number, Wish.classOf(number, Seed.CLASSES)),
                        Seed.taken(),
                        WISHES,
                        60);
                assertThat(answers.successes()).as(answers.toString()).isEqualTo(WISHES);
            }
            assertThat(new Imports(rig, ROWS, FIRST_CLASS).run(1)).contains("import / COPY", "dead rows of that");
            assertThat(rig.number("select count(*) from enrollment")).isEqualTo(Seed.taken() + WISHES + ROWS);
            assertThat(rig.number("select count(*) from feed_outbox")).isZero();
            assertThat(rig.number("select count(*) from feed_event where type = 'vn.thoilai.enrollment.enrollment.v1'"))
                    .isEqualTo(WISHES + ROWS);
        }
    }
}
