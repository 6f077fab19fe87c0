package vn.thoilai.reporting.published;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.reporting.NewPublishedFigures;
import vn.thoilai.contract.reporting.PublicationWithdrawal;
import vn.thoilai.contract.reporting.PublishedFigures;
import vn.thoilai.contract.reporting.PublishedFiguresApi;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.idempotency.Idempotent;

/** Published figures over HTTP. */
class PublishedFiguresResource implements PublishedFiguresApi {

    @Inject
    Publications publications;

    @Inject
    Publishing publishing;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<PublishedFigures> listPublishedFigures(
            String centre, Integer year, boolean withdrawn, String cursor, int limit) {
        String scope = Cursor.scope("published-figures", centre, year, withdrawn);
        String after = Cursor.decode(scope, cursor).map(keys -> keys.text(0)).orElse(null);
        List<PublishedFigures> found =
                publications.page(new Publications.Filter(centre, year, withdrawn), after, limit + 1);
        return Pages.of(found, limit, Function.identity(), each -> Cursor.encode(scope, each.code()));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER})
    @Idempotent
    @ResponseStatus(201)
    public PublishedFigures storePublishedFigures(String idempotencyKey, NewPublishedFigures body) {
        return publishing.store(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public PublishedFigures readPublishedFigures(String code) {
        return publications.named(code).orElseThrow(() -> Publishing.none(code));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER})
    public PublishedFigures correctPublishedFigures(String code, String ifMatch, NewPublishedFigures body) {
        return publishing.correct(code, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, DIRECTOR, CITY_OFFICER})
    public PublishedFigures withdrawPublishedFigures(String code, String ifMatch, PublicationWithdrawal body) {
        return publishing.withdraw(code, ifMatch, body.reason());
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<PublishedFigures> listPublishedFiguresVersions(String code, String cursor, int limit) {
        return publishing.versions(code, cursor, limit);
    }
}
