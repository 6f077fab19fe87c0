package vn.thoilai.local.process;

/** Told what is being done, one line at a time. */
@FunctionalInterface
public interface Progress {

    /** A step was done, or something happened that one should know. */
    void step(String line);
}
