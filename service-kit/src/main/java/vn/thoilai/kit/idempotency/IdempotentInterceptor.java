package vn.thoilai.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;
import vn.thoilai.kit.http.ResourceParameters;

/** Makes a resource method {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotentInterceptor {

    @Inject
    IdempotencyKeys keys;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        int position = ResourceParameters.of(call.getMethod()).header(IdempotencyKeys.HEADER);
        if (position < 0) {
            throw new IllegalStateException(
                    call.getMethod() + " has no parameter of the header " + IdempotencyKeys.HEADER);
        }
        List<Object> asked = new ArrayList<>(Arrays.asList(call.getParameters()));
        String key = (String) asked.remove(position);
        String operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        Optional<IdempotencyKeys.Use> use = keys.use(operation, key, asked);
        return inTransaction(use.isEmpty() ? call::proceed : () -> replayOrCall(use.get(), call));
    }

    private Object replayOrCall(IdempotencyKeys.Use use, InvocationContext call) throws Exception {
        IdempotencyKeys.Begun begun = keys.begin(List.of(use)).get(0);
        Optional<Object> before = keys.replay(use, begun, call.getMethod().getGenericReturnType());
        if (before.isPresent()) {
            return before.get();
        }
        Object result = call.proceed();
        if (!keys.end(List.of(keys.answered(use, result)))) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_IN_PROGRESS, null);
        }
        return result;
    }

    private static Object inTransaction(Callable<Object> work) {
        return QuarkusTransaction.joiningExisting().call(work);
    }
}
