package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.CLASSES;

import java.util.HashMap;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/** Requests about certificates and what is printed. */
final class DocumentRecipes {

    private static final String CERTIFICATES = BASE + "/certificates";

    private final TwoCities cities;
    private final SeededCentre home;

    DocumentRecipes(TwoCities cities) {
        this.cities = cities;
        this.home = cities.home;
    }

    Map<String, Recipe> all() {
        Answer known = recognised();
        String path = CERTIFICATES + "/" + known.id();
        String code = known.json().path("code").asText();
        Map<String, Recipe> recipes = new HashMap<>();
        recipes.put("listCertificates", Recipe.of(() -> get(CERTIFICATES + "?limit=500", known.id())));
        recipes.put("readCertificate", Recipe.of(() -> get(path, known.id())));
        recipes.put("printCertificate", Recipe.of(() -> get(path + "/document", "%PDF")));
        recipes.put("addCertificate", Recipe.of(() -> post(CERTIFICATES, recognition())));
        recipes.put(
                "moveCertificate",
                Recipe.of(
                        this::recognised,
                        made -> post(CERTIFICATES + "/" + made.id() + "/transitions", revocation())
                                .at(1)));
        recipes.put(
                "listCertificateChanges", Recipe.of(() -> get(BASE + "/certificate-changes?limit=500", known.id())));
        recipes.put("verifyCertificate", Recipe.of(() -> get(BASE + "/certificate-verifications/" + code, "VALID")));
        letters(recipes);
        ofClass(recipes);
        return recipes;
    }

    private void ofClass(Map<String, Recipe> recipes) {
        AssessedClass.Maker maker = new AssessedClass.Maker(home);
        recipes.put(
                "issueCertificates",
                Recipe.of(
                        () -> maker.approved().toAnswer(),
                        made -> post(AssessedClass.of(made).path() + "/certificates", body())));
        String path = maker.approved().path();
        cities.callers.done(home.person(Role.DIRECTOR), post(path + "/certificates", body()));
        recipes.put("printClassCertificates", Recipe.of(() -> get(path + "/certificates/document", "%PDF")));
        Answer planned = cities.callers.done(
                home.person(Role.TRAINING_OFFICER),
                post(maker.attended().path() + "/sessions", body("date", "2018-03-07")));
        recipes.put(
                "printSignInSheet",
                Recipe.of(() -> get(
                        CLASSES + "/" + planned.json().path("classId").asText() + "/sign-in-sheets/" + planned.id(),
                        "%PDF")));
    }

    private void letters(Map<String, Recipe> recipes) {
        Answer summoned = summoned();
        String classId = summoned.json().path("classId").asText();
        String letters = CLASSES + "/" + classId + "/summons-letters";
        recipes.put("printSummonsLetters", Recipe.of(() -> get(letters, "%PDF")));
        recipes.put("printSummonsLetter", Recipe.of(() -> get(letters + "/" + summoned.id(), "%PDF")));
    }

    /** The centre's learner, summoned to a class that has just been opened. */
    private Answer summoned() {
        Callers callers = cities.callers;
        Person officer = home.person(Role.TRAINING_OFFICER);
        String classId = home.making.trainingClass().id();
        callers.done(
                officer,
                post(CLASSES + "/" + classId + "/transitions", Making.opening()).at(1));
        return home.making.summoned(classId, home.learner.id());
    }

    private Map<String, Object> recognition() {
        return body(
                "centre",
                home.code,
                "learner",
                home.learner.id(),
                "programme",
                "PARTY_AWARENESS",
                "ground",
                "Công văn số " + Making.code());
    }

    private Answer recognised() {
        return cities.callers.done(home.person(Role.DIRECTOR), post(CERTIFICATES, recognition()));
    }

    private static Map<String, Object> revocation() {
        return body("to", "REVOKED", "reason", "Cấp sai đối tượng", "decisionNumber", "27-QĐ/TTCT");
    }
}
