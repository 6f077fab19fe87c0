package vn.thoilai.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jboss.logging.Logger;
import vn.thoilai.contract.problem.Problem;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

/**
 * Gives a REST client the exception the neighbour threw. Register it with the client interface:
 * {@code @RegisterProvider(NeighbourProblems.class)}.
 *
 * <p>A neighbour that fails, or refuses us as a service, is no fault of our caller: 5xx, 401, 403 and answers that are
 * no problem documents become {@code neighbour-unreachable}.
 */
public class NeighbourProblems implements ResponseExceptionMapper<ProblemException> {

    private static final Logger LOG = Logger.getLogger(NeighbourProblems.class);
    private static final Set<Integer> OURS = Set.of(401, 403);

    @Inject
    ObjectMapper json;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public ProblemException toThrowable(Response response) {
        int status = response.getStatus();
        if (status < 500 && !OURS.contains(status)) {
            Problem problem = read(response);
            if (problem != null && problem.code() != null && problem.status() == status) {
                return new ProblemException(problem);
            }
        }
        LOG.warnf("A neighbour answered %d", status);
        return new ProblemException(ProblemCode.NEIGHBOUR_UNREACHABLE, null);
    }

    private Problem read(Response response) {
        MediaType type = response.getMediaType();
        if (type == null || !(type.getType() + "/" + type.getSubtype()).equals(Problem.MEDIA_TYPE)) {
            return null;
        }
        try {
            return json.readValue(response.readEntity(String.class), Problem.class);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }
}
