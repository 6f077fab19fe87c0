package vn.thoilai.reporting.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.http.Preconditions;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.kit.problem.FieldProblems;
import vn.thoilai.kit.problem.Texts;
import vn.thoilai.reporting.centre.Centres;

/** Keeps figures as they were published; they are never changed by what is computed, nor the other way round. */
@ApplicationScoped
class Publishing {

    @Inject
    Publications publications;

    @Inject
    Centres centres;

    @Inject
    Caller caller;

    /** What is kept of a version beside what was given. */
    record Record(int version, Instant recordedAt, String withdrawn) {}

    @Transactional
    PublishedFigures store(NewPublishedFigures body) {
        check(body);
        return publications.add(body, caller.subject());
    }

    @Transactional
    PublishedFigures correct(String code, String ifMatch, NewPublishedFigures body) {
        PublishedFiguresEntity entity = lock(code, ifMatch);
        FieldProblems problems = new FieldProblems();
        problems.addIf(!code.equals(body.code()), "/code", "published-code-stays");
        problems.throwIfAny();
        check(body);
        entity.say(body.centre(), body.year(), publications.write(body));
        publications.flush();
        return publications.figures(entity);
    }

    @Transactional
    PublishedFigures withdraw(String code, String ifMatch, String reason) {
        PublishedFiguresEntity entity = lock(code, ifMatch);
        if (entity.withdrawn != null) {
            throw new ProblemException(ProblemCode.CONFLICT, Texts.of("published.withdrawn-already", code));
        }
        entity.withdraw(reason);
        publications.flush();
        return publications.figures(entity);
    }

    @Transactional
    Page<PublishedFigures> versions(String code, String cursor, int limit) {
        String scope = Cursor.scope("published-figures-versions", code);
        int below = Cursor.decode(scope, cursor)
                .map(keys -> keys.key(0, Integer::valueOf))
                .orElse(Integer.MAX_VALUE);
        List<PublishedFigures> found = publications.versions(code, below, limit + 1);
        if (found.isEmpty() && cursor == null) {
            throw none(code);
        }
        return Pages.of(found, limit, Function.identity(), each -> Cursor.encode(scope, each.version()));
    }

    private PublishedFiguresEntity lock(String code, String ifMatch) {
        PublishedFiguresEntity entity = publications.lock(code).orElseThrow(() -> none(code));
        // Figures of a centre are changed by whom its rows are shown to; those of none are shown to everybody.
        boolean own = entity.centre != null || caller.subject().equals(entity.storedBy);
        if (!own && !caller.has(Roles.CITY_OFFICER)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, Texts.of("published.of-another"));
        }
        Preconditions.require(ifMatch, entity.version);
        return entity;
    }

    static ProblemException none(String code) {
        return ProblemException.notFound(Texts.of("published.no-such", code));
    }

    private void check(NewPublishedFigures body) {
        PublicationRules.check(body);
        if (body.centre() != null && !centres.visible(body.centre())) {
            throw ProblemException.unknownReference("/centre", Texts.of("published.unknown-centre", body.centre()));
        }
    }

    static PublishedFigures figures(UUID id, NewPublishedFigures given, Record kept) {
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
                kept.version(),
                kept.recordedAt(),
                kept.withdrawn(),
                PublicationFindings.of(given));
    }
}
