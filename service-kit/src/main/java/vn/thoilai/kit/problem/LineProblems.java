package vn.thoilai.kit.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thoilai.contract.problem.FieldProblem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/** What is wrong with the lines of a list that is taken as a whole or not at all. */
public final class LineProblems {

    private final String list;
    private final List<OfLine> problems = new ArrayList<>();

    private record OfLine(int line, FieldProblem problem) {}

    /** Problems of the list in that field of the body. */
    public LineProblems(String list) {
        this.list = list;
    }

    /** A field of one line breaks a rule; the text is that of {@code rule.<code>}. */
    public void add(int line, String field, String code, Object... arguments) {
        String pointer = "/" + list + "/" + line + "/" + field;
        problems.add(new OfLine(line, new FieldProblem(pointer, code, Texts.of("rule." + code, arguments))));
    }

    /** The list itself breaks a rule, for want of something; told behind all lines. */
    public void addMissing(String code, Object... arguments) {
        String rule = Texts.of("rule." + code, arguments);
        problems.add(new OfLine(Integer.MAX_VALUE, new FieldProblem("/" + list, "missing", rule)));
    }

    /**
     * Goes on only if no line is wrong.
     *
     * @throws ProblemException 400 that names each
     */
    public void refuse() {
        refuse(ProblemCode.VALIDATION_FAILED, "detail.validation-failed");
    }

    /**
     * Goes on only if no line is wrong.
     *
     * @param detail key of the text that tells what is wrong with them
     * @throws ProblemException of that code, that names each
     */
    public void refuse(ProblemCode code, String detail) {
        if (!problems.isEmpty()) {
            List<FieldProblem> inOrder = problems.stream()
                    .sorted(Comparator.comparingInt(OfLine::line))
                    .map(OfLine::problem)
                    .toList();
            throw new ProblemException(code, Texts.of(detail), inOrder, List.of());
        }
    }
}
