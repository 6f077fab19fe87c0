package vn.thoilai.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.local.issuer.Role;

/**
 * Years as centres published them, stored beside the computed ones: the article of 2017-11-16 on the pilot, and reports
 * of centres the suite does not know. Each is a request of its own, and one that is there already is left as it is.
 */
final class PublishedYears {

    /** The article on the pilot first. */
    static final List<String> CODES = List.of(
            "thoi-lai-2017-article",
            "tran-van-thoi-2019",
            "binh-xuyen-2016-10",
            "thai-nguyen-cluster-4-2020",
            "tien-du-2024-awareness");

    private static final String PATH = "/reporting/v1/published-figures";

    private PublishedYears() {}

    static void store(Api api) {
        for (String code : CODES) {
            if (api.find(Role.TRAINING_OFFICER, PATH + "/" + code, PublishedFigures.class)
                    .isEmpty()) {
                api.post(Role.TRAINING_OFFICER, PATH, read(code), PublishedFigures.class);
            }
        }
    }

    static NewPublishedFigures read(String code) {
        try (InputStream json = PublishedYears.class.getResourceAsStream("published/" + code + ".json")) {
            return Api.parse(json.readAllBytes(), NewPublishedFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
