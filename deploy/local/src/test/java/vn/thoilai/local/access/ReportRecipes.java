package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thoilai.local.issuer.Role;

/** Requests about reports and the keys they are signed with. */
final class ReportRecipes {

    private static final String REPORTS = "/reporting/v1/reports";

    /** Of a year, one report is in force: each has its own. */
    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private final SeededCentre home;
    private final Making making;

    ReportRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        Answer published = moved("SUBMITTED", "APPROVED", "PUBLISHED");
        String known = REPORTS + "/" + published.id();
        recipes.put("listReports", Recipe.of(() -> get(REPORTS + "?limit=500", published.id())));
        recipes.put("readReport", Recipe.of(() -> get(known, published.id())));
        recipes.put("readReportFigures", Recipe.of(() -> get(known + "/figures", '"' + home.code + '"')));
        recipes.put("readReportDocument", Recipe.of(() -> get(known + "/document", published.id())));
        recipes.put("readReportSignature", Recipe.of(() -> get(known + "/signature", "..")));
        recipes.put("readReportDifferences", Recipe.of(() -> get(known + "/differences?with=now", published.id())));
        recipes.put("listDifferentRows", Recipe.of(() -> get(known + "/differences/rows?with=now", "\"items\"")));
        recipes.put("readSigningKeys", Recipe.of(() -> get("/reporting/v1/keys", "\"kid\"")));
        recipes.put("createReport", Recipe.of(() -> post(REPORTS, draft())));
        recipes.put(
                "updateReport",
                Recipe.of(
                        this::moved,
                        report -> put(REPORTS + "/" + report.id(), body("texts", texts()))
                                .at(report.version())));
        move(recipes, "SUBMITTED");
        move(recipes, "RETURNED", "SUBMITTED");
        move(recipes, "APPROVED", "SUBMITTED");
        move(recipes, "PUBLISHED", "SUBMITTED", "APPROVED");
        return recipes;
    }

    private void move(Map<String, Recipe> recipes, String to, String... through) {
        recipes.put("moveReport " + to, Recipe.of(() -> moved(through), report -> transition(report, to)));
    }

    /** A report that has come so far, each step made by whom it belongs to. */
    private Answer moved(String... states) {
        Answer report = making.callers.done(making.officer, post(REPORTS, draft()));
        for (String to : states) {
            boolean decided = to.equals("APPROVED") || to.equals("RETURNED");
            Person who = decided ? home.person(Role.CITY_OFFICER) : making.director;
            report = making.callers.done(who, transition(report, to));
        }
        return report;
    }

    private static Asked transition(Answer report, String to) {
        Map<String, Object> move = to.equals("RETURNED") ? body("to", to, "reason", "Thiếu lớp hè") : body("to", to);
        return post(REPORTS + "/" + report.id() + "/transitions", move).at(report.version());
    }

    private Map<String, Object> draft() {
        return body("centre", home.code, "year", YEAR.getAndIncrement(), "period", "YEAR", "texts", texts());
    }

    private static Map<String, Object> texts() {
        return body("heading", "STATE", "title", "Báo cáo năm", "recipients", List.of("Lưu: VT"));
    }
}
