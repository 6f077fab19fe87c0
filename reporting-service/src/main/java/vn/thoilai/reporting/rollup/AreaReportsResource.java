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
import vn.thoilai.contract.reporting.AreaReportsApi;
import vn.thoilai.contract.reporting.Boundaries;
import vn.thoilai.contract.reporting.CompletenessBoard;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.RollUpReport;
import vn.thoilai.reporting.year.Asked;

/** An area's year over HTTP. */
class AreaReportsResource implements AreaReportsApi {

    @Inject
    RollingUp rollingUp;

    @Inject
    CheckingCompleteness completeness;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public RollUpReport readAreaYear(
            String area,
            int year,
            Boundaries boundaries,
            PeriodKind period,
            LocalDate from,
            LocalDate to,
            LocalDate cutOff) {
        return rollingUp.area(area, Asked.of(year, period, from, to, cutOff), boundaries);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public CompletenessBoard readAreaCompleteness(String area, int year, Boundaries boundaries) {
        return completeness.board(area, year, boundaries);
    }
}
