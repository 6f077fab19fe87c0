package vn.thoilai.local.register;

import java.util.ArrayList;
import java.util.List;
import vn.thoilai.contract.enrollment.NewSendingUnit;
import vn.thoilai.contract.enrollment.SendingUnitKind;

/** The invented units that nominate the invented learners. */
public final class SendingUnits {

    private SendingUnits() {}

    /** All units; the codes begin with {@code syn-}. */
    public static List<NewSendingUnit> all() {
        List<NewSendingUnit> units = new ArrayList<>();
        add(units, 8, "xa", "Ủy ban nhân dân xã giả định", SendingUnitKind.COMMUNE);
        add(units, 6, "co-quan", "Cơ quan giả định", SendingUnitKind.AGENCY);
        add(units, 6, "doan-the", "Đoàn thể giả định", SendingUnitKind.ASSOCIATION);
        add(units, 4, "chi-bo", "Chi bộ giả định", SendingUnitKind.PARTY_CELL);
        add(units, 8, "truong", "Trường giả định", SendingUnitKind.SCHOOL);
        return List.copyOf(units);
    }

    static List<String> schools() {
        return codes(SendingUnitKind.SCHOOL::equals);
    }

    static List<String> others() {
        return codes(kind -> kind != SendingUnitKind.SCHOOL);
    }

    private static List<String> codes(java.util.function.Predicate<SendingUnitKind> wanted) {
        return all().stream()
                .filter(unit -> wanted.test(unit.kind()))
                .map(NewSendingUnit::code)
                .toList();
    }

    private static void add(List<NewSendingUnit> units, int count, String code, String name, SendingUnitKind kind) {
        for (int i = 1; i <= count; i++) {
            units.add(new NewSendingUnit(
                    "thoi-lai", "syn-%s-%02d".formatted(code, i), name + " số " + i, kind, List.of()));
        }
    }
}
