package vn.thoilai.enrollment.imports;

/** The import was cancelled while it ran; what it wrote so far is rolled back. */
class ImportCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
