package vn.thoilai.kit.testapp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "note")
public class NoteEntity {

    @Id
    UUID id;

    String text;

    @Version
    int version;

    Note toNote() {
        return new Note(id, text, version);
    }
}
