package vn.thoilai.local.access;

import vn.thoilai.local.Suite;
import vn.thoilai.local.endtoend.SharedSuite;

/** The shared suite with three more centres: one that is asked about, a second in its city, and a third in another. */
final class TwoCities {

    private static TwoCities made;

    final Passes passes;
    final Callers callers;
    final String enrollmentFeedBefore;
    final String planningFeedBefore;
    final SeededCentre home;
    final SeededCentre neighbour;
    final SeededCentre faraway;

    private TwoCities() {
        Suite suite = SharedSuite.started();
        passes = new Passes(SharedSuite.config());
        callers = new Callers(suite, passes);
        enrollmentFeedBefore = endOf("/enrollment/v1/feed");
        planningFeedBefore = endOf("/planning/v1/feed");
        home = new SeededCentre(callers, "92", "925", "co-do");
        neighbour = new SeededCentre(callers, "92", "926", "phong-dien");
        faraway = new SeededCentre(callers, "91", "904", "giong-rieng");
    }

    static synchronized TwoCities get() {
        if (made == null) {
            made = new TwoCities();
        }
        return made;
    }

    /** Position after all that is in a feed by now, as a query. */
    private String endOf(String feed) {
        String after = "";
        while (true) {
            Answer page = callers.done(Person.service(), Asked.get(feed + "?limit=5000" + after, null));
            if (page.json().isEmpty()) {
                return after;
            }
            after = "&lastEventId="
                    + page.json().get(page.json().size() - 1).path("id").asText();
        }
    }
}
