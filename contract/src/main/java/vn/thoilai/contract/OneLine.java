package vn.thoilai.contract;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name or another text of one line: it shows something, and nothing in it is invisible. Refused are control characters
 * (line ends and tabs among them), format characters (those that turn the direction of writing, of no width, the byte order
 * mark), halves of characters, and what is only spaces. Null is none of its affair.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}][^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

    /** Words of the rule, where no service has its own. */
    String message() default "must be one line that shows something, without control characters and invisible ones";

    /** Groups it belongs to. */
    Class<?>[] groups() default {};

    /** What goes with a violation. */
    Class<? extends Payload>[] payload() default {};
}
