package vn.thoilai.local.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.local.issuer.Role;

/** The figures of the article of 2017-11-16, stored beside the computed ones. */
final class PublishedArticle {

    private static final String PATH = "/reporting/v1/published-figures";

    private PublishedArticle() {}

    static void store(Api api) {
        NewPublishedFigures article = read();
        if (api.find(Role.TRAINING_OFFICER, PATH + "/" + article.code(), PublishedFigures.class)
                .isEmpty()) {
            api.post(Role.TRAINING_OFFICER, PATH, article, PublishedFigures.class);
        }
    }

    static NewPublishedFigures read() {
        try (InputStream json = PublishedArticle.class.getResourceAsStream("thoi-lai-2017-article.json")) {
            return Api.parse(json.readAllBytes(), NewPublishedFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
