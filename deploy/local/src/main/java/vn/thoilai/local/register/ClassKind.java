package vn.thoilai.local.register;

import java.util.List;

/**
 * Classes of one programme in the register.
 *
 * @param letter letter of the class codes: P, S and M for the three tracks, T for teachers, H for hosted
 * @param programme code of the programme
 * @param nameVi beginning of the classes' names
 * @param delivery OWN, CO_DELIVERED or HOSTED
 * @param partner code of the partner, null for own classes
 * @param classes how many
 * @param sessions sessions held in each; null when unknown
 * @param days length from the first to the last day
 */
record ClassKind(
        String letter,
        String programme,
        String nameVi,
        String delivery,
        String partner,
        int classes,
        Integer sessions,
        int days) {

    /** The article names the three tracks only; how their classes spread over programmes is invented. */
    static final List<ClassKind> OWN = List.of(
            own("P", "PARTY_AWARENESS", "Bồi dưỡng nhận thức về Đảng", 8, 10, 5),
            own("P", "NEW_PARTY_MEMBER", "Bồi dưỡng đảng viên mới", 4, 10, 6),
            own("P", "COMMITTEE_MEMBER", "Bồi dưỡng cấp ủy viên, bí thư chi bộ", 4, 8, 4),
            own("P", "ELEMENTARY_THEORY", "Sơ cấp lý luận chính trị", 1, 36, 30),
            own("P", "PARTY_SKILLS", "Nghiệp vụ công tác đảng", 2, 6, 3),
            own("S", "STATE_MANAGEMENT", "Kiến thức quản lý nhà nước", 4, 8, 4),
            own("S", "COUNCIL_DEPUTY", "Bồi dưỡng đại biểu Hội đồng nhân dân", 2, 5, 3),
            own("M", "FATHERLAND_FRONT", "Nghiệp vụ công tác Mặt trận", 2, 5, 3),
            own("M", "WOMENS_UNION", "Nghiệp vụ công tác Hội Phụ nữ", 1, 5, 3),
            own("M", "FARMERS_UNION", "Nghiệp vụ công tác Hội Nông dân", 2, 5, 3),
            own("M", "YOUTH_UNION", "Nghiệp vụ công tác Đoàn Thanh niên", 1, 5, 3),
            own("M", "VETERANS_ASSOCIATION", "Nghiệp vụ công tác Hội Cựu chiến binh", 1, 5, 3),
            own("M", "TRADE_UNION", "Nghiệp vụ công tác Công đoàn", 1, 5, 3));

    static final ClassKind TEACHERS = new ClassKind(
            "T", "SUMMER_TEACHERS", "Bồi dưỡng chính trị hè", "CO_DELIVERED", "education-office", 8, 4, 2);

    static final ClassKind HOSTED = new ClassKind(
            "H",
            "INTERMEDIATE_THEORY",
            "Trung cấp lý luận chính trị - hành chính",
            "HOSTED",
            "political-school",
            8,
            null,
            540);

    private static ClassKind own(String letter, String programme, String nameVi, int classes, int sessions, int days) {
        return new ClassKind(letter, programme, nameVi, "OWN", null, classes, sessions, days);
    }
}
