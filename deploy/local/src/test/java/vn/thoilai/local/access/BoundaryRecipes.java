package vn.thoilai.local.access;

import static vn.thoilai.local.access.Asked.body;
import static vn.thoilai.local.access.Asked.delete;
import static vn.thoilai.local.access.Asked.get;
import static vn.thoilai.local.access.Asked.post;
import static vn.thoilai.local.access.Asked.put;
import static vn.thoilai.local.access.Making.BASE;
import static vn.thoilai.local.access.Making.code;

import java.util.HashMap;
import java.util.Map;
import vn.thoilai.local.issuer.Role;

/** Requests about whom a centre serves and which area followed which. */
final class BoundaryRecipes {

    private static final String SINCE = "2018-01-01";
    private static final String BEFORE = "2017-12-31";

    private final SeededCentre home;
    private final Person city;
    private final String serving;

    BoundaryRecipes(SeededCentre home) {
        this.home = home;
        city = home.person(Role.CITY_OFFICER);
        serving = BASE + "/centres/" + home.code + "/areas";
    }

    Map<String, Recipe> all() {
        Map<String, Recipe> recipes = new HashMap<>();
        Answer followed = done(post(BASE + "/area-successions", succession()));
        String old = followed.json().path("predecessor").asText();
        String next = followed.json().path("successor").asText();
        String areas = BASE + "/areas/";
        recipes.put("listSuccessors", Recipe.of(() -> get(areas + old + "/successors?on=" + BEFORE, followed.id())));
        recipes.put(
                "listPredecessors", Recipe.of(() -> get(areas + next + "/predecessors?on=" + SINCE, followed.id())));
        recipes.put("readSuccession", Recipe.of(() -> get(BASE + "/area-successions/" + followed.id(), followed.id())));
        recipes.put("registerSuccession", Recipe.of(() -> post(BASE + "/area-successions", succession())));
        recipes.put(
                "removeSuccession",
                Recipe.of(
                        () -> done(post(BASE + "/area-successions", succession())),
                        noted ->
                                delete(BASE + "/area-successions/" + noted.id()).at(1)));
        recipes.put(
                "updateArea",
                Recipe.of(
                        () -> done(get(areas + area(SINCE, null), null)),
                        area -> put(areas + area.id(), body("nameVi", "Huyện mới", "validTo", "2019-12-31"))
                                .at(1)));
        recipes.put(
                "listCentreHistory", Recipe.of(() -> get(BASE + "/centres/" + home.code + "/history", "validFrom")));
        Answer served = served();
        recipes.put("listServiceAreas", Recipe.of(() -> get(serving + "?on=2019-01-01&limit=500", served.id())));
        recipes.put("readServiceArea", Recipe.of(() -> get(serving + "/" + served.id(), served.id())));
        recipes.put(
                "listServingCentres",
                Recipe.of(() ->
                        get(areas + served.json().path("area").asText() + "/centres?on=2019-01-01", served.id())));
        recipes.put("addServiceArea", Recipe.of(() -> post(serving, service())));
        recipes.put(
                "endServiceArea",
                Recipe.of(
                        this::served,
                        service -> put(serving + "/" + service.id(), body("validTo", "2019-12-31"))
                                .at(1)));
        return recipes;
    }

    private Answer done(Asked asked) {
        return home.making.callers.done(city, asked);
    }

    private Answer served() {
        return done(post(serving, service()));
    }

    private Map<String, Object> service() {
        return body("area", area(SINCE, null), "validFrom", SINCE);
    }

    private Map<String, Object> succession() {
        return body("predecessor", area("2010-01-01", BEFORE), "successor", area(SINCE, null), "since", SINCE);
    }

    private String area(String from, String to) {
        String code = code();
        done(post(
                BASE + "/areas",
                body(
                        "code",
                        code,
                        "nameVi",
                        "Huyện thử",
                        "level",
                        "DISTRICT",
                        "parent",
                        home.city,
                        "validFrom",
                        from,
                        "validTo",
                        to)));
        return code;
    }
}
