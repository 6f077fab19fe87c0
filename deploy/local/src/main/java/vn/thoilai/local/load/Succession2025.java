package vn.thoilai.local.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.enrollment.NewAreaSuccession;
import vn.thoilai.contract.enrollment.NewServiceArea;

/**
 * What became of Thới Lai district when districts ended: its town and twelve communes, and the six units they went into by
 * resolution 1668/NQ-UBTVQH15. An example to be checked before it is used as fact.
 *
 * <p>From public lists are names and codes of the old units (the statistics office's), the names of the new ones, and that
 * 31258 is the commune of Thới Lai now. To be checked are which old unit went where, which was not compared with the
 * resolution's text, and the district's first day, which stands for its communes too though some are older or younger.
 * The other new units' official codes were not at hand: theirs are our own, readable ones. Đông Hiệp and Ô Môn also took
 * in units of Cờ Đỏ and Ô Môn, which are not loaded.
 */
final class Succession2025 {

    static final LocalDate DISTRICT_SINCE = LocalDate.of(2008, 12, 23);
    static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    static final LocalDate SINCE = LAST_DAY_OF_DISTRICTS.plusDays(1);

    private static final String CITY = "92";
    private static final String DISTRICT = "927";
    private static final String TOWN = "31258";

    private static final Map<String, String> OLD = new TreeMap<>(Map.ofEntries(
            Map.entry(TOWN, "Thị trấn Thới Lai"),
            Map.entry("31267", "Xã Thới Thạnh"),
            Map.entry("31268", "Xã Tân Thạnh"),
            Map.entry("31270", "Xã Xuân Thắng"),
            Map.entry("31279", "Xã Đông Bình"),
            Map.entry("31282", "Xã Đông Thuận"),
            Map.entry("31285", "Xã Thới Tân"),
            Map.entry("31286", "Xã Trường Thắng"),
            Map.entry("31288", "Xã Định Môn"),
            Map.entry("31291", "Xã Trường Thành"),
            Map.entry("31294", "Xã Trường Xuân"),
            Map.entry("31297", "Xã Trường Xuân A"),
            Map.entry("31298", "Xã Trường Xuân B")));

    private record New(String code, String name, List<String> of) {}

    private static final List<New> NEW = List.of(
            new New(TOWN, "Xã Thới Lai", List.of(TOWN, "31285", "31286")),
            new New("xa-dong-thuan", "Xã Đông Thuận", List.of("31279", "31282")),
            new New("xa-truong-xuan", "Xã Trường Xuân", List.of("31294", "31297", "31298")),
            new New("xa-truong-thanh", "Xã Trường Thành", List.of("31268", "31288", "31291")),
            new New("xa-dong-hiep", "Xã Đông Hiệp", List.of("31270")),
            new New("phuong-o-mon", "Phường Ô Môn", List.of("31267")));

    private Succession2025() {}

    /** The thirteen old units and the six new ones. */
    static List<NewArea> areas() {
        List<NewArea> areas = new ArrayList<>();
        OLD.forEach((code, name) -> areas.add(
                new NewArea(code, name, null, AreaLevel.COMMUNE, DISTRICT, DISTRICT_SINCE, LAST_DAY_OF_DISTRICTS)));
        NEW.forEach(
                area -> areas.add(new NewArea(area.code(), area.name(), null, AreaLevel.COMMUNE, CITY, SINCE, null)));
        return areas;
    }

    /** Which followed which: the units, and the district each of the six. */
    static List<NewAreaSuccession> successions() {
        List<NewAreaSuccession> successions = new ArrayList<>();
        for (New area : NEW) {
            area.of().forEach(old -> successions.add(new NewAreaSuccession(old, area.code(), SINCE)));
            successions.add(new NewAreaSuccession(DISTRICT, area.code(), SINCE));
        }
        return successions;
    }

    /** What the centre serves: the district, and since it ended the six. That it serves all of these is assumed. */
    static List<NewServiceArea> served() {
        List<NewServiceArea> served = new ArrayList<>();
        served.add(new NewServiceArea(DISTRICT, DISTRICT_SINCE, LAST_DAY_OF_DISTRICTS));
        NEW.forEach(area -> served.add(new NewServiceArea(area.code(), SINCE, null)));
        return served;
    }
}
