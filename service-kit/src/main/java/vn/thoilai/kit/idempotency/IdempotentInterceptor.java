package vn.thoilai.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.http.ResourceParameters;
import vn.thoilai.kit.identity.Caller;
import vn.thoilai.kit.problem.Texts;

/** Makes a resource method {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VALID = Pattern.compile("[!-~]{1,200}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    CurrentVertxRequest request;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        int position = ResourceParameters.of(call.getMethod()).header(HEADER);
        if (position < 0) {
            throw new IllegalStateException(call.getMethod() + " has no parameter of the header " + HEADER);
        }
        String key = (String) call.getParameters()[position];
        if (key == null) {
            return inTransaction(call::proceed);
        }
        if (!VALID.matcher(key).matches()) {
            throw ProblemException.invalid("header/" + HEADER, "pattern", Texts.of("rule.idempotency-key"));
        }
        String operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        IdempotencyKeys.Use use =
                new IdempotencyKeys.Use(bounds(), operation, key, keys.hash(call.getParameters(), position));
        return inTransaction(() -> replayOrCall(use, call));
    }

    /** Who calls and what that one may see: an answer is never replayed to somebody who could not have got it. */
    private String bounds() {
        return caller.subject() + " " + new TreeSet<>(caller.roles()) + new TreeSet<>(caller.centres())
                + new TreeSet<>(caller.areas());
    }

    private Object replayOrCall(IdempotencyKeys.Use use, InvocationContext call) throws Exception {
        Optional<String> answer = keys.begin(use);
        if (answer.isPresent()) {
            request.getCurrent().response().putHeader("Idempotency-Replayed", "true");
            return json.readValue(
                    answer.get(), json.constructType(call.getMethod().getGenericReturnType()));
        }
        Object result = call.proceed();
        if (!keys.end(use, json.writeValueAsString(result))) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_IN_PROGRESS, null);
        }
        return result;
    }

    private static Object inTransaction(Callable<Object> work) {
        return QuarkusTransaction.joiningExisting().call(work);
    }
}
