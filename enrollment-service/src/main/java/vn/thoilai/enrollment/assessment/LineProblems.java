package vn.thoilai.enrollment.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** What is wrong with the lines of a list that is taken as a whole or not at all. */
final class LineProblems {

    private final String list;
    private final List<OfLine> problems = new ArrayList<>();

    private record OfLine(int line, FieldProblem problem) {}

    /** Problems of the list in that field of the body. */
    LineProblems(String list) {
        this.list = list;
    }

    /** A field of one line breaks a rule; the text is that of {@code rule.<code>}. */
    void add(int line, String field, String code, Object... arguments) {
        String pointer = "/" + list + "/" + line + "/" + field;
        problems.add(new OfLine(line, new FieldProblem(pointer, code, Texts.of("rule." + code, arguments))));
    }

    /**
     * Goes on only if no line is wrong.
     *
     * @throws ProblemException 400 that names each
     */
    void refuse() {
        if (!problems.isEmpty()) {
            List<FieldProblem> inOrder = problems.stream()
                    .sorted(Comparator.comparingInt(OfLine::line))
                    .map(OfLine::problem)
                    .toList();
            throw new ProblemException(
                    ProblemCode.VALIDATION_FAILED, Texts.of("detail.validation-failed"), inOrder, List.of());
        }
    }
}
