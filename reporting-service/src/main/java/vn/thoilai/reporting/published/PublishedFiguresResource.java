package vn.thoilai.reporting.published;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.contract.reporting.PublishedFiguresApi;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.identity.Roles;
import vn.thoilai.reporting.centre.Centres;

/** Published figures over HTTP. */
@RolesAllowed({
    Roles.TRAINING_OFFICER,
    Roles.LECTURER,
    Roles.DIRECTOR,
    Roles.CITY_OFFICER,
    Roles.CITY_SYSTEM,
    Roles.AUDITOR,
    Roles.SERVICE
})
class PublishedFiguresResource implements PublishedFiguresApi {

    @Inject
    Publications publications;

    @Inject
    Publishing publishing;

    @Inject
    Centres centres;

    @Inject
    Caller caller;

    @Override
    public Page<PublishedFigures> listPublishedFigures(String centre, Integer year, String cursor, int limit) {
        String scope = Cursor.scope("published-figures", centre, year);
        String after = Cursor.decode(scope, cursor).map(keys -> keys.text(0)).orElse(null);
        var reader = new Publications.Reader(caller.seesAll(), caller.centres(), caller.areas());
        List<PublishedFigures> found =
                publications.page(reader, new Publications.Filter(centre, year), after, limit + 1);
        return Pages.of(found, limit, Function.identity(), each -> Cursor.encode(scope, each.code()));
    }

    @Override
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.DIRECTOR, Roles.CITY_OFFICER})
    public PublishedFigures storePublishedFigures(String idempotencyKey, NewPublishedFigures body) {
        return publishing.store(body);
    }

    @Override
    public PublishedFigures readPublishedFigures(String code) {
        return publications
                .named(code)
                .filter(found -> found.centre() == null || centres.visible(found.centre()))
                .orElseThrow(() -> ProblemException.notFound(null));
    }
}
