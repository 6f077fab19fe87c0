package vn.thoilai.kit.testapp;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.thoilai.contract.problem.ProblemCode;
import vn.thoilai.contract.problem.ProblemException;

@Path("/neighbour/{path}")
@PermitAll
public class NeighbourStub {

    @GET
    @Produces("application/json")
    public Response answer(@PathParam("path") String path) throws InterruptedException {
        return switch (path) {
            case "more" -> Response.ok("{\"known\":\"yes\",\"added\":1}").build();
            case "full" ->
                throw new ProblemException(ProblemCode.CAPACITY_REACHED, "no place", List.of(), List.of("wait"));
            case "html" ->
                Response.status(404).entity("<html>").type("text/html").build();
            case "broken" -> Response.ok("{\"known\":").build();
            case "unauthorized" -> throw new ProblemException(ProblemCode.UNAUTHENTICATED, null);
            case "slow" -> {
                Thread.sleep(1500);
                yield Response.ok("{}").build();
            }
            default ->
                Response.serverError().entity("secret").type("text/plain").build();
        };
    }
}
