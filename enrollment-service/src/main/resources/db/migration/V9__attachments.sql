-- Scans that belong to a class. They may name persons, so the class's own people read them, and neither cities nor units.
CREATE TABLE class_attachment (
    id         uuid        PRIMARY KEY,
    centre_id  uuid        NOT NULL CONSTRAINT fk_class_attachment_centre REFERENCES centre,
    class_id   uuid        NOT NULL CONSTRAINT fk_class_attachment_class REFERENCES training_class,
    code       text        NOT NULL,
    name       text        NOT NULL,
    media_type text        NOT NULL CONSTRAINT ck_class_attachment_media_type CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    size       bigint      NOT NULL CONSTRAINT ck_class_attachment_size CHECK (size > 0),
    sha256     text        NOT NULL,
    put_by     text,
    put_at     timestamptz NOT NULL,
    version    integer     NOT NULL,
    CONSTRAINT uk_class_attachment_code UNIQUE (class_id, code)
);

-- Its content in pieces, so that neither side ever holds all of it. It is not audited: its digest is, with the rest.
CREATE TABLE attachment_piece (
    centre_id     uuid    NOT NULL,
    attachment_id uuid    NOT NULL CONSTRAINT fk_attachment_piece_attachment REFERENCES class_attachment ON DELETE CASCADE,
    number        integer NOT NULL,
    content       bytea   NOT NULL,
    CONSTRAINT pk_attachment_piece PRIMARY KEY (attachment_id, number)
);
-- Scans are compressed already.
ALTER TABLE attachment_piece ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE class_attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON class_attachment
USING (EXISTS (SELECT FROM training_class k WHERE k.id = class_id)
       AND caller_has('training-officer', 'director', 'auditor', 'lecturer'));
ALTER TABLE attachment_piece ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON attachment_piece USING (EXISTS (SELECT FROM class_attachment a WHERE a.id = attachment_id));

CALL audit_table('class_attachment');
