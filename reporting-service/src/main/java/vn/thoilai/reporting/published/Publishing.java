package vn.thoilai.reporting.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;

/** Keeps figures as they were published; they are never changed by what is computed, nor the other way round. */
@ApplicationScoped
class Publishing {

    @Inject
    Publications publications;

    @Inject
    Centres centres;

    @Transactional
    PublishedFigures store(NewPublishedFigures body) {
        if (body.centre() != null && !centres.visible(body.centre())) {
            throw ProblemException.unknownReference("/centre", Texts.of("published.unknown-centre", body.centre()));
        }
        return publications.add(body);
    }

    static PublishedFigures figures(UUID id, int version, NewPublishedFigures given) {
        return new PublishedFigures(
                id,
                given.code(),
                given.kind(),
                given.centre(),
                given.subject(),
                given.year(),
                given.cutOff(),
                given.publishedOn(),
                given.publisher(),
                given.lines(),
                given.passedPercent(),
                given.fairOrBetterPercent(),
                given.target(),
                given.nextYear(),
                given.events(),
                given.certificatesWithoutClass(),
                given.remark(),
                version);
    }
}
