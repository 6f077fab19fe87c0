package vn.thoilai.kit.testapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/test/v1/unannotated")
public class Unannotated {

    @GET
    public String unsaid() {
        return "open";
    }
}
