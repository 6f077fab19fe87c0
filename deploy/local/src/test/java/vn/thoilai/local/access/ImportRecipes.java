package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.IMPORTS;

import java.util.HashMap;
import java.util.Map;

/** Requests about imports and exports. */
final class ImportRecipes {

    private final SeededCentre home;
    private final Making making;

    ImportRecipes(SeededCentre home) {
        this.home = home;
        this.making = home.making;
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        String known = home.importBegun.id();
        recipes.put("listImports", Recipe.of(() -> get(IMPORTS + "?limit=500", known)));
        recipes.put("readImport", Recipe.of(() -> get(IMPORTS + "/" + known, known)));
        recipes.put("listImportProblems", Recipe.of(() -> get(IMPORTS + "/" + known + "/problems", "items")));
        recipes.put(
                "listImportChanges", Recipe.of(() -> get(IMPORTS + "/" + known + "/files/classes/changes", "items")));
        recipes.put("beginImport", Recipe.of(() -> post(IMPORTS, making.newImport())));
        recipes.put(
                "putImportFile",
                Recipe.of(
                        making::importBegun,
                        begun -> put(IMPORTS + "/" + begun.id() + "/files/classes", Making.classesCsv())));
        recipes.put("previewImport", Recipe.of(making::importReady, ready -> task(ready, "preview")));
        recipes.put("commitImport", Recipe.of(making::importReady, ready -> task(ready, "commit")));
        recipes.put("undoImport", Recipe.of(making::importCommitted, done -> task(done, "undo")));
        recipes.put("cancelImport", Recipe.of(making::importBegun, begun -> delete(IMPORTS + "/" + begun.id())));
        String export = "/enrollment/v1/exports/classes?year=2018&centre=" + home.code;
        recipes.put(
                "exportFile",
                Recipe.of(() -> get(export, "opening_decision_number").with("Accept", "text/csv")));
        return recipes;
    }

    private static Asked task(Answer made, String task) {
        return post(IMPORTS + "/" + made.id() + "/" + task, null);
    }
}
