package vn.thoilai.enrollment.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void a_file_of_just_a_piece_is_one_though_its_rows_begin_with_the_second_line() {
        assertThat(Pieces.between(2, 50_001)).containsExactly(Map.of("after", 1, "upto", 50_001));
    }

    @Test
    void one_row_more_is_two_that_follow_each_other() {
        assertThat(Pieces.between(2, 50_002))
                .containsExactly(Map.of("after", 1, "upto", 50_001), Map.of("after", 50_001, "upto", 100_001));
    }

    @Test
    void of_no_rows_there_is_none() {
        assertThat(Pieces.between(1, 0)).isEmpty();
        assertThat(Pieces.between(7, 7)).containsExactly(Map.of("after", 6, "upto", 50_006));
    }
}
