package vn.thoilai.local.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thoilai.contract.enrollment.Area;
import vn.thoilai.contract.enrollment.AreaLevel;
import vn.thoilai.contract.enrollment.AreaSuccession;
import vn.thoilai.contract.enrollment.Centre;
import vn.thoilai.contract.enrollment.NewArea;
import vn.thoilai.contract.enrollment.NewAreaSuccession;
import vn.thoilai.contract.enrollment.NewCentre;
import vn.thoilai.contract.enrollment.NewPartner;
import vn.thoilai.contract.enrollment.NewSendingUnit;
import vn.thoilai.contract.enrollment.NewServiceArea;
import vn.thoilai.contract.enrollment.Partner;
import vn.thoilai.contract.enrollment.PartnerKind;
import vn.thoilai.contract.enrollment.SendingUnit;
import vn.thoilai.contract.enrollment.ServiceArea;
import vn.thoilai.local.issuer.Role;
import vn.thoilai.local.register.SendingUnits;

/** Registers areas, centre, partners and sending units, as far as they are not there yet. */
final class Organisation {

    private static final String BASE = "/enrollment/v1/";
    private static final LocalDate CITY_SINCE = LocalDate.of(2004, 1, 2);

    private final Api api;

    Organisation(Api api) {
        this.api = api;
    }

    void register() {
        area(new NewArea("92", "Thành phố Cần Thơ", "Can Tho city", AreaLevel.CITY, null, CITY_SINCE, null));
        area(new NewArea(
                "927",
                "Huyện Thới Lai",
                "Thoi Lai district",
                AreaLevel.DISTRICT,
                "92",
                Succession2025.DISTRICT_SINCE,
                Succession2025.LAST_DAY_OF_DISTRICTS));
        succession();
        centre(new NewCentre(
                YearLoader.CENTRE,
                "Trung tâm Bồi dưỡng Chính trị huyện Thới Lai",
                "Thoi Lai District Political Training Centre",
                "927",
                // From the district's first day; where it lies since the districts ended is not known, so that it
                // stays.
                Succession2025.DISTRICT_SINCE));
        serves();
        partner(new NewPartner(
                "education-office",
                "Phòng Giáo dục và Đào tạo huyện Thới Lai",
                "Thoi Lai Education Office",
                PartnerKind.EDUCATION_OFFICE,
                List.of()));
        partner(new NewPartner(
                "political-school",
                "Trường Chính trị thành phố Cần Thơ",
                "Can Tho Political School",
                PartnerKind.POLITICAL_SCHOOL,
                List.of()));
        sendingUnits();
    }

    private void area(NewArea area) {
        boolean known = api.list(Role.CITY_OFFICER, BASE + "areas?code=" + area.code(), Area.class).stream()
                .anyMatch(there -> there.validFrom().equals(area.validFrom()));
        if (!known) {
            api.post(Role.CITY_OFFICER, BASE + "areas", area, Area.class);
        }
    }

    private void succession() {
        Succession2025.areas().forEach(this::area);
        for (NewAreaSuccession succession : Succession2025.successions()) {
            String successors = BASE + "areas/" + succession.predecessor() + "/successors?on="
                    + succession.since().minusDays(1);
            boolean known = api.list(Role.CITY_OFFICER, successors, AreaSuccession.class).stream()
                    .anyMatch(there -> there.successor().equals(succession.successor()));
            if (!known) {
                api.post(Role.CITY_OFFICER, BASE + "area-successions", succession, AreaSuccession.class);
            }
        }
    }

    /** The district, as long as there was one, and what followed it since. */
    private void serves() {
        for (NewServiceArea area : Succession2025.served()) {
            String path = BASE + "centres/" + YearLoader.CENTRE + "/areas";
            boolean known = api.list(Role.CITY_OFFICER, path + "?on=" + area.validFrom(), ServiceArea.class).stream()
                    .anyMatch(there -> there.area().equals(area.area()));
            if (!known) {
                api.post(Role.CITY_OFFICER, path, area, ServiceArea.class);
            }
        }
    }

    private void centre(NewCentre centre) {
        if (api.find(Role.CITY_OFFICER, BASE + "centres/" + centre.code(), Centre.class)
                .isEmpty()) {
            api.post(Role.CITY_OFFICER, BASE + "centres", centre, Centre.class);
        }
    }

    private void partner(NewPartner partner) {
        String path = BASE + "partners";
        if (api.find(Role.TRAINING_OFFICER, path + "/" + partner.code(), Partner.class)
                .isEmpty()) {
            api.post(Role.TRAINING_OFFICER, path, partner, Partner.class);
        }
    }

    private void sendingUnits() {
        String path = BASE + "sending-units";
        Set<String> known = api
                .list(Role.TRAINING_OFFICER, path + "?centre=" + YearLoader.CENTRE + "&limit=500", SendingUnit.class)
                .stream()
                .map(SendingUnit::code)
                .collect(Collectors.toSet());
        for (NewSendingUnit unit : SendingUnits.all()) {
            if (!known.contains(unit.code())) {
                api.post(Role.TRAINING_OFFICER, path, unit, SendingUnit.class);
            }
        }
    }
}
