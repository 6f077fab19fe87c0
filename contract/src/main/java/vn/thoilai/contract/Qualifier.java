package vn.thoilai.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure a number is, as published reports word it. */
@Schema(
        description =
                "How sure a number is: EXACT, ABOUT (khoảng), NEARLY (gần), MORE_THAN (hơn, trên; also a computed total some parts of which are unknown), NOT_STATED (unknown, never 0)")
public enum Qualifier {
    /** The number itself. */
    EXACT,
    /** Roughly the number (<i>khoảng</i>). */
    ABOUT,
    /** A little below the number (<i>gần</i>). */
    NEARLY,
    /** The number or more (<i>hơn, trên</i>); also a computed total to which parts are missing. */
    MORE_THAN,
    /** No number is known; unknown is not zero. */
    NOT_STATED
}
