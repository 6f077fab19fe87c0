package vn.thoilai.reporting.rollup;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.reporting.CentreGroup;
import vn.thoilai.contract.reporting.CentreGroupsApi;
import vn.thoilai.contract.reporting.GroupUpdate;
import vn.thoilai.contract.reporting.NewGroup;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.RollUpReport;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;
import vn.thoilai.kit.idempotency.Idempotent;
import vn.thoilai.reporting.year.Asked;

/** Groups of centres over HTTP. */
class CentreGroupsResource implements CentreGroupsApi {

    @Inject
    CentreGroups groups;

    @Inject
    KeepingGroups keeping;

    @Inject
    RollingUp rollingUp;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<CentreGroup> listGroups(String centre, String cursor, int limit) {
        String scope = Cursor.scope("groups", centre);
        String after = Cursor.decode(scope, cursor).map(keys -> keys.text(0)).orElse(null);
        List<CentreGroup> found = groups.page(centre, after, limit + 1);
        return Pages.of(found, limit, Function.identity(), each -> Cursor.encode(scope, each.code()));
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    @Idempotent
    @ResponseStatus(201)
    public CentreGroup formGroup(String idempotencyKey, NewGroup body) {
        return keeping.form(body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public CentreGroup readGroup(String group) {
        return groups.require(group);
    }

    @Override
    @RolesAllowed(CITY_OFFICER)
    public CentreGroup updateGroup(String group, String ifMatch, GroupUpdate body) {
        return keeping.change(group, ifMatch, body);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public RollUpReport readGroupYear(
            String group, int year, PeriodKind period, LocalDate from, LocalDate to, LocalDate cutOff) {
        return rollingUp.group(group, Asked.of(year, period, from, to, cutOff));
    }
}
