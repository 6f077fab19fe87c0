package vn.thoilai.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part the centre plays in a class. */
@Schema(
        description =
                "Part the centre plays: OWN, CO_DELIVERED with a named partner, or HOSTED for a partner school that owns class, marks and diploma")
public enum Delivery {
    /** The centre runs the class. */
    OWN,
    /** The centre and a named partner run it together. */
    CO_DELIVERED,
    /** The partner school owns class, marks and diploma; the centre provides the place. */
    HOSTED
}
