package vn.thoilai.local.access;

import java.util.Map;
import java.util.TreeMap;

/** The valid requests of all operations. */
final class Recipes {

    private Recipes() {}

    static Map<String, Recipe> all(TwoCities cities) {
        Map<String, Recipe> recipes = new TreeMap<>();
        recipes.putAll(new OrganisationRecipes(cities.home).all());
        recipes.putAll(new RosterRecipes(cities.home).all());
        recipes.putAll(new FigureRecipes(cities).all());
        recipes.putAll(new PublicationRecipes(cities).all());
        recipes.putAll(new ReportRecipes(cities.home).all());
        recipes.putAll(new ClassRecipes(cities.home).all());
        recipes.putAll(new NominationRecipes(cities.home).all());
        recipes.putAll(new AssessmentRecipes(cities.home).all());
        recipes.putAll(new DocumentRecipes(cities).all());
        recipes.putAll(new AttendanceRecipes(cities.home).all());
        recipes.putAll(new ImportRecipes(cities.home).all());
        recipes.putAll(new BoundaryRecipes(cities.home).all());
        recipes.putAll(new PeopleRecipes(cities.home).all());
        recipes.putAll(new HistoryRecipes(cities.home).all());
        recipes.putAll(new RollUpRecipes(cities.home).all());
        recipes.putAll(new FormRecipes(cities.home).all());
        return recipes;
    }
}
