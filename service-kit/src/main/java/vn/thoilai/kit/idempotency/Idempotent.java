package vn.thoilai.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates something and has, here or on the interface it implements, a parameter
 * {@code @HeaderParam("Idempotency-Key") String}: a request repeated with the same key within 24 hours is answered with
 * the stored answer and the header {@code Idempotency-Replayed: true}, and changes nothing.
 *
 * <p>The method runs in one transaction with the bookkeeping, so either both remain or neither. Keys belong to one
 * caller and one operation. All other arguments must be writable as JSON, and so must the answer.
 *
 * <ul>
 *   <li>409 {@code idempotency-in-progress}: the first request with the key is still running
 *   <li>422 {@code idempotency-key-reused}: the key was used with other arguments
 *   <li>400: the key is not 1 to 200 visible ASCII characters
 * </ul>
 *
 * A failed request stores nothing: its key can be used again. Without a key the method just runs in a transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
