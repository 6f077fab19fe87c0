package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.CLASSES;
import static vn.thoilai.local.access.Making.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests about what belongs to a class: venues, attachments, and the policies it is bound to. */
final class ClassRecipes {

    private static final String MOST = "?limit=500";
    private static final String SCAN = "%PDF-1.7\n";

    private final SeededCentre home;
    private final Making making;
    private final String taught;

    ClassRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
        taught = CLASSES + "/" + home.taughtClass.id();
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        venues(recipes);
        attachments(recipes);
        policies(recipes);
        return recipes;
    }

    private void venues(Map<String, Recipe> recipes) {
        String known = venue().id();
        String venues = taught + "/venues";
        recipes.put("listVenues", Recipe.of(() -> get(venues + MOST, known)));
        recipes.put("readVenue", Recipe.of(() -> get(venues + "/" + known, known)));
        recipes.put("addVenue", Recipe.of(() -> post(venues, newVenue())));
        recipes.put(
                "updateVenue",
                Recipe.of(
                        this::venue,
                        made -> put(venues + "/" + made.id(), body("nameVi", "Nhà văn hóa"))
                                .at(1)));
        recipes.put(
                "removeVenue",
                Recipe.of(this::venue, made -> delete(venues + "/" + made.id()).at(1)));
        recipes.put(
                "assignVenue",
                Recipe.of(() -> put(
                        taught + "/venue-assignments",
                        body("venue", null, "enrollments", List.of(home.enrollment.id())))));
    }

    private Map<String, Object> newVenue() {
        return body("code", code(), "nameVi", "Hội trường thử");
    }

    private Answer venue() {
        return making.callers.done(making.officer, post(taught + "/venues", newVenue()));
    }

    private void attachments(Map<String, Recipe> recipes) {
        String known = attachment().json().path("code").asText();
        String attachments = taught + "/attachments";
        recipes.put("listAttachments", Recipe.of(() -> get(attachments + MOST, '"' + known + '"')));
        recipes.put("readAttachment", Recipe.of(() -> get(attachments + "/" + known, '"' + known + '"')));
        recipes.put("downloadAttachment", Recipe.of(() -> get(attachments + "/" + known + "/content", SCAN.strip())));
        recipes.put("putAttachment", Recipe.of(() -> newAttachment()));
        recipes.put(
                "deleteAttachment",
                Recipe.of(
                        this::attachment,
                        made -> delete(attachments + "/"
                                        + made.json().path("code").asText())
                                .at(1)));
    }

    private Asked newAttachment() {
        return put(taught + "/attachments/" + code() + "?name=QD.pdf", SCAN).with("Content-Type", "application/pdf");
    }

    private Answer attachment() {
        return making.callers.done(making.officer, newAttachment());
    }

    private void policies(Map<String, Recipe> recipes) {
        String policies = BASE + "/grading-policies";
        recipes.put("listGradingPolicies", Recipe.of(() -> get(policies + MOST, "default@1")));
        recipes.put("readGradingPolicy", Recipe.of(() -> get(policies + "/default@1", "default@1")));
        recipes.put(
                "issueGradingPolicy",
                Recipe.of(() -> post(
                        policies,
                        body(
                                "centre",
                                home.code,
                                "name",
                                "thu",
                                "bands",
                                List.of(body("grade", "GOOD", "minimum", 5), body("grade", "FAIL", "minimum", 0)),
                                "attendancePercent",
                                80))));
    }
}
