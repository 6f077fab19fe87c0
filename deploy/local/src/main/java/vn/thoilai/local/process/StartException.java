package vn.thoilai.local.process;

/** Why the suite does not start, in words for the person who started it. */
public class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public StartException(String message) {
        super(message);
    }
}
