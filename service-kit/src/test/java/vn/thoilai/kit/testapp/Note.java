package vn.thoilai.kit.testapp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.thoilai.contract.Identified;
import vn.thoilai.contract.Versioned;

public record Note(UUID id, String text, int version) implements Identified, Versioned {

    @Override
    @JsonIgnore
    public String key() {
        return id.toString();
    }
}
