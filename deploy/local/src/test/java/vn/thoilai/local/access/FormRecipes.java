package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.get;

import java.util.Map;

/** Requests for reports in the forms people use, and for charts. */
final class FormRecipes {

    private final SeededCentre home;

    FormRecipes(SeededCentre home) {
        this.home = home;
    }

    Map<String, Recipe> all() {
        String year = "/reporting/v1/centres/" + home.code + "/years/2018";
        return Map.of(
                "readYearReport forms",
                Recipe.of(() -> get(year, home.code + ",2018,").with("Accept", "text/csv")),
                "readYearChart",
                Recipe.of(() -> get(year + "/charts/shares", '"' + home.code + '"')));
    }
}
