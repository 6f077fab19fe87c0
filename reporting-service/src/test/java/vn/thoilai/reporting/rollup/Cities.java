package vn.thoilai.reporting.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thoilai.contract.enrollment.AreaEvent;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.enrollment.AreaSuccessionEvent;
import vn.thoilai.contract.enrollment.CentreEvent;
import vn.thoilai.contract.enrollment.CentreVersion;
import vn.thoilai.contract.enrollment.DeclaredCounts;
import vn.thoilai.contract.enrollment.ServiceAreaEvent;
import vn.thoilai.contract.feed.FeedEvent;
import vn.thoilai.reporting.TestEvents;

/**
 * A city as enrollment tells of it: until 2025-06-30 in districts, of which Thới Lai was divided into communes and two
 * others were merged into one; one centre moved out of the city with its district.
 */
final class Cities {

    static final String AREA = "vn.thoilai.enrollment.area.v1";
    static final String SUCCESSION = "vn.thoilai.enrollment.areaSuccession.v1";
    static final String SERVICE_AREA = "vn.thoilai.enrollment.serviceArea.v1";

    static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    static final LocalDate BEGIN = LocalDate.of(2004, 1, 2);

    private Cities() {}

    static UUID area(String code, LocalDate from) {
        return UUID.nameUUIDFromBytes((code + from).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static FeedEvent area(String code, AreaLevel level, String parent, LocalDate from, LocalDate to) {
        UUID id = area(code, from);
        return TestEvents.put(AREA, id, new AreaEvent(id, 1, code, "Vùng " + code, null, level, parent, from, to));
    }

    static FeedEvent followed(String old, String now) {
        UUID id = UUID.nameUUIDFromBytes((old + ">" + now).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return TestEvents.put(
                SUCCESSION, id, new AreaSuccessionEvent(id, 1, area(old, BEGIN), old, area(now, SINCE), now, SINCE));
    }

    static FeedEvent serves(String centre, String code, LocalDate from, LocalDate to) {
        UUID id = UUID.randomUUID();
        return TestEvents.put(SERVICE_AREA, id, new ServiceAreaEvent(id, 1, centre, area(code, from), code, from, to));
    }

    static FeedEvent centre(String code, List<String> path, CentreVersion... history) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return TestEvents.put(
                TestEvents.CENTRE, id, new CentreEvent(id, 1, code, "Trung tâm " + code, null, path, List.of(history)));
    }

    static CentreVersion lay(String area, LocalDate from, LocalDate to) {
        return new CentreVersion(from, to, "Trung tâm", null, area);
    }

    /** A class that declares so many participations. */
    static FeedEvent declared(String centre, int year, int participations) {
        return TestEvents.trainingClass()
                .in(centre, year)
                .declared(null, new DeclaredCounts(null, participations, null, null, null, null))
                .event();
    }

    /** Areas, successions, service areas and centres. */
    static List<FeedEvent> events() {
        List<FeedEvent> events = new ArrayList<>();
        events.add(area("92", AreaLevel.CITY, null, BEGIN, null));
        events.add(area("93", AreaLevel.CITY, null, BEGIN, null));
        for (String district : List.of("927", "916", "925", "926")) {
            events.add(area(district, AreaLevel.DISTRICT, "92", BEGIN, LAST_OF_DISTRICTS));
        }
        events.add(area("31258", AreaLevel.COMMUNE, "927", BEGIN, LAST_OF_DISTRICTS));
        for (String commune : List.of("31258", "xa-dong-thuan", "xa-co-do", "phuong-o-mon")) {
            events.add(area(commune, AreaLevel.COMMUNE, "92", SINCE, null));
        }
        events.add(area("xa-phong-dien", AreaLevel.COMMUNE, "93", SINCE, null));
        events.add(followed("31258", "31258"));
        events.add(followed("927", "31258"));
        events.add(followed("927", "xa-dong-thuan"));
        events.add(followed("916", "phuong-o-mon"));
        events.add(followed("925", "xa-co-do"));
        events.add(followed("926", "xa-phong-dien"));
        events.add(centre("thoi-lai", List.of("927", "92"), lay("927", BEGIN, null)));
        events.add(serves("thoi-lai", "31258", SINCE, null));
        events.add(serves("thoi-lai", "xa-dong-thuan", SINCE, null));
        events.add(centre("o-mon", List.of("916", "92"), lay("916", BEGIN, null)));
        events.add(centre(
                "co-do",
                List.of("xa-co-do", "92"),
                lay("925", BEGIN, LAST_OF_DISTRICTS),
                lay("xa-co-do", SINCE, null)));
        events.add(centre("phong-dien", List.of("926", "92"), lay("926", BEGIN, null)));
        return events;
    }
}
