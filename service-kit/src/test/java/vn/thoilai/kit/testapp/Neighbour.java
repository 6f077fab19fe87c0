package vn.thoilai.kit.testapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.thoilai.kit.problem.NeighbourProblems;

@RegisterRestClient(configKey = "neighbour")
@RegisterProvider(NeighbourProblems.class)
@Path("/neighbour")
public interface Neighbour {

    record Answer(String known) {}

    @GET
    @Path("{path}")
    Answer ask(@PathParam("path") String path);
}
