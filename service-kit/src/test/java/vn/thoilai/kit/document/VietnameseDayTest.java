package vn.thoilai.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnameseDayTest {

    @Test
    void days_are_written_as_in_administrative_documents() {
        assertThat(VietnameseDay.inWords(LocalDate.of(2017, 3, 6))).isEqualTo("ngày 06 tháng 3 năm 2017");
        assertThat(VietnameseDay.inWords(LocalDate.of(2017, 2, 16))).isEqualTo("ngày 16 tháng 02 năm 2017");
        assertThat(VietnameseDay.inDigits(LocalDate.of(2017, 11, 6))).isEqualTo("06/11/2017");
    }

    @Test
    void a_period_of_one_day_is_that_day() {
        LocalDate day = LocalDate.of(2017, 3, 6);
        assertThat(VietnameseDay.period(day, null)).isEqualTo("06/03/2017");
        assertThat(VietnameseDay.period(day, day)).isEqualTo("06/03/2017");
        assertThat(VietnameseDay.period(day, day.plusDays(4))).isEqualTo("từ 06/03/2017 đến 10/03/2017");
    }
}
