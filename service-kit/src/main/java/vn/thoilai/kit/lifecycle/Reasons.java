package vn.thoilai.kit.lifecycle;

import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.problem.Texts;

/** Reasons that a move has to give. */
public final class Reasons {

    private Reasons() {}

    /** The reason, if there is one; 400 otherwise. */
    public static String require(String reason) {
        if (reason == null || reason.isBlank()) {
            throw ProblemException.invalid("/reason", "required", Texts.of("rule.NotNull"));
        }
        return reason;
    }
}
