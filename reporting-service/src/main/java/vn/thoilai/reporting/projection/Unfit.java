package vn.thoilai.reporting.projection;

/** Data that does not keep to its schema. The message names what is wrong and repeats none of the data. */
class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
        super(reason, null, false, false);
    }
}
