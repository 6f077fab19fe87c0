package vn.thoilai.reporting.year;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.thoilai.contract.Page;
import vn.thoilai.contract.reporting.Breakdown;
import vn.thoilai.contract.reporting.BreakdownDimension;
import vn.thoilai.contract.reporting.ClassContribution;
import vn.thoilai.contract.reporting.FigureRow;
import vn.thoilai.contract.reporting.Indicator;
import vn.thoilai.contract.reporting.PeriodKind;
import vn.thoilai.contract.reporting.Reconciliation;
import vn.thoilai.contract.reporting.YearReport;
import vn.thoilai.contract.reporting.YearReportsApi;
import vn.thoilai.kit.http.Cursor;
import vn.thoilai.kit.http.Pages;

/** A centre's year over HTTP. */
class YearReportsResource implements YearReportsApi {

    private static final String NO_CLASS = "none";

    @Inject
    YearReports reports;

    @Inject
    FiguresBehind behind;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public YearReport readYearReport(
            String centre, int year, PeriodKind period, LocalDate from, LocalDate to, LocalDate cutOff) {
        return reports.report(centre, Asked.of(year, period, from, to, cutOff));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<ClassContribution> listFigureRows(
            String centre,
            int year,
            Indicator indicator,
            String line,
            PeriodKind period,
            LocalDate from,
            LocalDate to,
            LocalDate cutOff,
            String cursor,
            int limit) {
        Asked asked = Asked.of(year, period, from, to, cutOff);
        Indicator of = Objects.requireNonNullElse(indicator, Indicator.PARTICIPATIONS);
        String scope = Cursor.scope("figure-rows", centre, year, of, line, asked.parameters());
        int after = Cursor.decode(scope, cursor)
                .map(keys -> Integer.parseInt(keys.text(0)))
                .orElse(0);
        // As many as a year has classes: the figure is made of all of them anyway.
        List<ClassContribution> all = behind.classes(centre, asked, of, line);
        List<ClassContribution> found =
                all.stream().skip(after).limit(limit + 1L).toList();
        return Pages.of(found, limit, Function.identity(), each -> Cursor.encode(scope, String.valueOf(after + limit)));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Page<FigureRow> listClassRows(
            String centre,
            int year,
            String trainingClass,
            Indicator indicator,
            String line,
            PeriodKind period,
            LocalDate from,
            LocalDate to,
            LocalDate cutOff,
            String cursor,
            int limit) {
        Asked asked = Asked.of(year, period, from, to, cutOff);
        Indicator of = Objects.requireNonNullElse(indicator, Indicator.PARTICIPATIONS);
        String scope = Cursor.scope("class-rows", centre, year, trainingClass, of, line, asked.parameters());
        UUID after = Cursor.decode(scope, cursor)
                .map(keys -> UUID.fromString(keys.text(0)))
                .orElse(null);
        UUID id = trainingClass.equals(NO_CLASS) ? null : UUID.fromString(trainingClass);
        List<FigureRow> found = behind.rows(centre, asked, new RowsReader.Behind(id, of, line), after, limit + 1);
        return Pages.of(
                found,
                limit,
                Function.identity(),
                each -> Cursor.encode(scope, each.id().toString()));
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Breakdown readBreakdown(
            String centre,
            int year,
            BreakdownDimension dimension,
            PeriodKind period,
            LocalDate from,
            LocalDate to,
            LocalDate cutOff) {
        return behind.breakdown(centre, Asked.of(year, period, from, to, cutOff), dimension);
    }

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public Reconciliation readReconciliation(String centre, int year, String source) {
        return reports.reconciliation(centre, year, source);
    }
}
