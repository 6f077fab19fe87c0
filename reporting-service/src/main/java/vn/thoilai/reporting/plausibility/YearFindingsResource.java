package vn.thoilai.reporting.plausibility;

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
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.YearFindings;
import vn.thoilai.contract.reporting.YearFindingsApi;
import vn.thoilai.reporting.year.Asked;

/** Findings over HTTP. */
class YearFindingsResource implements YearFindingsApi {

    @Inject
    LookingThroughYear looking;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public YearFindings readYearFindings(
            String centre, int year, PeriodKind period, LocalDate from, LocalDate to, LocalDate cutOff) {
        return looking.look(centre, Asked.of(year, period, from, to, cutOff));
    }
}
