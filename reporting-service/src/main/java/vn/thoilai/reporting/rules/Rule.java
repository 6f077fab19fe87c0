package vn.thoilai.reporting.rules;

import java.util.Arrays;
import java.util.Optional;
import vn.thoilai.contract.reporting.CountingRule;

/**
 * The rules figures are counted by, in the order in which a report uses them. A rule never changes: another way of
 * counting is another version beside it.
 */
public enum Rule {
    CLASSES(
            "classes@1",
            "Số lớp đã mở trong năm kế hoạch, trừ lớp mới dự kiến, lớp bị hủy và lớp hoãn. Lớp chuyển tiếp sang năm sau"
                    + " được tính một lần, vào năm kế hoạch của chính lớp đó.",
            "Classes opened in the plan year; those only planned, cancelled or postponed do not count. A class carried"
                    + " over into the next year counts once, in its own plan year.",
            "count(class: state in OPENED, IN_SESSION, ASSESSED, CLOSED, CARRIED_OVER)"),
    PARTICIPATIONS(
            "participations@1",
            "Số lượt học viên: mỗi học viên đang học, đã hoàn thành hoặc không hoàn thành trong một lớp là một lượt. Lớp"
                    + " không lập danh sách học viên thì lấy số do trung tâm khai; không khai nghĩa là chưa biết, không phải"
                    + " bằng 0.",
            "Participations: each learner attending, completed or not completed in a class is one. A class without a"
                    + " roster gives its declared count; none declared means unknown, not 0.",
            "count(enrollment: state in ATTENDING, COMPLETED, NOT_COMPLETED)"),
    HEADS(
            "heads@1",
            "Số học viên: một người học nhiều lớp của cùng trung tâm trong năm chỉ tính một lần. Lớp không lập danh sách"
                    + " học viên là chưa biết.",
            "Persons: one person in several classes of the centre in the year counts once. Unknown for a class without a"
                    + " roster.",
            "count(distinct person: participations ≥ 1)"),
    SUMMONED(
            "summoned@1",
            "Số học viên được triệu tập: đã triệu tập, vắng mặt, và mọi lượt học viên.",
            "Learners summoned: those summoned, those absent, and every participation.",
            "count(enrollment: state in SUMMONED, ABSENT) + participations"),
    ATTENDED(
            "attended@1",
            "Số lượt học viên có mặt hoặc đi muộn ít nhất một buổi. Lượt chưa điểm danh là chưa biết: lớp có lượt như vậy"
                    + " được kể là chưa biết đầy đủ.",
            "Participations present or late at one session at least. An unmarked one is unknown, and so in part is its"
                    + " class.",
            "count(participation: sessionsAttended ≥ 1)"),
    ATTENDANCE_RATIO(
            "attendance-ratio@1",
            "Số có mặt chia cho số được triệu tập, tính theo phần trăm, làm tròn đến một chữ số thập phân (từ 5 trở lên thì"
                    + " làm tròn lên); chỉ tính trên những lớp biết đủ cả hai số.",
            "Attended divided by summoned, in percent, rounded half up to one decimal; over the classes that know both.",
            "attended / summoned × 100"),
    ASSESSED(
            "assessed@1",
            "Số lượt học viên đã được xếp loại.",
            "Participations that have a grade.",
            "count(participation: grade is known)"),
    PASSED(
            "passed@1",
            "Số lượt học viên đã được xếp loại từ trung bình trở lên, tức là đạt.",
            "Participations graded average or better, that is not failed.",
            "count(participation: grade ≠ FAIL)"),
    PASSED_SHARE(
            "passed-share@1",
            "Số đạt chia cho số đã được xếp loại, tính theo phần trăm, làm tròn đến một chữ số thập phân (từ 5 trở lên thì"
                    + " làm tròn lên); chỉ tính trên những lớp biết đủ cả hai số.",
            "Passed divided by assessed, in percent, rounded half up to one decimal; over the classes that know both.",
            "passed / assessed × 100"),
    FAIR_OR_BETTER(
            "fair-or-better@1",
            "Số lượt học viên xếp loại khá, giỏi hoặc xuất sắc.",
            "Participations graded fair, good or excellent.",
            "count(participation: grade in FAIR, GOOD, EXCELLENT)"),
    FAIR_OR_BETTER_SHARE(
            "fair-or-better-share@1",
            "Số khá trở lên chia cho số đã được xếp loại, tính theo phần trăm, làm tròn đến một chữ số thập phân (từ 5 trở"
                    + " lên thì làm tròn lên); chỉ tính trên những lớp biết đủ cả hai số.",
            "Fair or better divided by assessed, in percent, rounded half up to one decimal; over the classes that know"
                    + " both.",
            "fairOrBetter / assessed × 100"),
    TARGET_ATTAINMENT_CLASSES(
            "target-attainment-classes@1",
            "Số lớp tính vào chỉ tiêu chia cho chỉ tiêu số lớp của kế hoạch đang có hiệu lực, tính theo phần trăm, làm tròn"
                    + " đến một chữ số thập phân.",
            "Classes that count toward the target divided by the classes asked by the plan in force, in percent, rounded"
                    + " half up to one decimal.",
            "classes toward target / target × 100"),
    TARGET_ATTAINMENT_LEARNERS(
            "target-attainment-learners@1",
            "Số lượt học viên của các lớp tính vào chỉ tiêu chia cho chỉ tiêu số học viên của kế hoạch đang có hiệu lực,"
                    + " tính theo phần trăm, làm tròn đến một chữ số thập phân.",
            "Participations in classes that count toward the target divided by the learners asked by the plan in force, in"
                    + " percent, rounded half up to one decimal.",
            "participations toward target / target × 100"),
    COHORTS(
            "cohorts@1",
            "Số khóa khác nhau của các lớp đã mở; hai bên khớp khi các khóa trùng nhau từng khóa một.",
            "Different cohorts among the classes opened; equal only when they are the same cohorts.",
            "count(distinct cohort)"),
    TARGET(
            "target@1",
            "Chỉ tiêu của kế hoạch đang có hiệu lực, đúng như kế hoạch nêu.",
            "The target of the plan in force, as the plan states it.",
            "target of the version in force");

    private final String id;
    private final String textVi;
    private final String textEn;
    private final String formula;

    Rule(String id, String textVi, String textEn, String formula) {
        this.id = id;
        this.textVi = textVi;
        this.textEn = textEn;
        this.formula = formula;
    }

    /** The rule of that id and version. */
    public static Optional<Rule> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** Id and version. */
    public String id() {
        return id;
    }

    /** The rule as it is told to callers. */
    public CountingRule told() {
        return new CountingRule(id, textVi, textEn, formula);
    }
}
