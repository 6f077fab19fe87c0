package vn.thoilai.local.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Invented learners; every code begins with {@code SYN-}, so that nobody takes one for a person. */
final class People {

    static final String HEADER = "code,full_name,birth_date,sex,sending_unit";

    private final Random random;
    private final Faker faker;
    private final List<String> rows = new ArrayList<>();

    People(Random random) {
        this.random = random;
        this.faker = new Faker(Locale.forLanguageTag("vi"), random);
    }

    /** Makes a learner and answers the code. */
    String add(List<String> sendingUnits) {
        String code = "SYN-%05d".formatted(rows.size() + 1);
        boolean woman = random.nextBoolean();
        LocalDate born = LocalDate.of(1959, 1, 1).plusDays(random.nextInt(39 * 365));
        rows.add(Csv.row(
                code,
                name(woman),
                born,
                woman ? "FEMALE" : "MALE",
                sendingUnits.get(random.nextInt(sendingUnits.size()))));
        return code;
    }

    /** Family name, the commonest middle name of men or women, given name. */
    private String name(boolean woman) {
        return faker.name().lastName()
                + (woman ? " Thị " : " Văn ")
                + faker.name().firstName();
    }

    int count() {
        return rows.size();
    }

    List<String> rows() {
        return rows;
    }
}
