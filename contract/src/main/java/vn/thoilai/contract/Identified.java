package vn.thoilai.contract;

/** A resource that lives at its collection's path followed by its key. */
public interface Identified {

    /** Last path segment of the resource: its id, or its code where it has one. */
    String key();
}
