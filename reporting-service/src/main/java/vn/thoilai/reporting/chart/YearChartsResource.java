package vn.thoilai.reporting.chart;

import static vn.thoilai.kit.identity.Roles.AUDITOR;
import static vn.thoilai.kit.identity.Roles.CITY_OFFICER;
import static vn.thoilai.kit.identity.Roles.CITY_SYSTEM;
import static vn.thoilai.kit.identity.Roles.DIRECTOR;
import static vn.thoilai.kit.identity.Roles.LECTURER;
import static vn.thoilai.kit.identity.Roles.SERVICE;
import static vn.thoilai.kit.identity.Roles.TRAINING_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import vn.thoilai.contract.reporting.ChartKind;
import vn.thoilai.contract.reporting.YearChart;
import vn.thoilai.contract.reporting.YearChartsApi;

/** Charts over HTTP. */
class YearChartsResource implements YearChartsApi {

    @Inject
    ReadingCharts charts;

    @Override
    @RolesAllowed({TRAINING_OFFICER, LECTURER, DIRECTOR, CITY_OFFICER, CITY_SYSTEM, AUDITOR, SERVICE})
    public YearChart readYearChart(String centre, int year, ChartKind chart) {
        return charts.read(centre, year, chart);
    }
}
