package vn.thoilai.enrollment.imports;

/** A row was changed between the look at it and the writing; looking again helps. */
class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
