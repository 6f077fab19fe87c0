-- What a certificate says is kept with it: learner, class and programme may change, the paper does not.

-- The last number given out of each register book. Its row is locked from the drawing of a number to the end of the
-- transaction: a number is given back with whatever draws it, so there is never a hole, and no other is drawn meanwhile.
CREATE TABLE certificate_register (
    id          uuid    PRIMARY KEY DEFAULT uuidv7(),
    centre_id   uuid    NOT NULL CONSTRAINT fk_certificate_register_centre REFERENCES centre,
    year        integer NOT NULL,
    last_number integer NOT NULL,
    CONSTRAINT uk_certificate_register_year UNIQUE (centre_id, year)
);

CREATE TABLE certificate (
    id                uuid        PRIMARY KEY,
    centre_id         uuid        NOT NULL CONSTRAINT fk_certificate_centre REFERENCES centre,
    kind              text        NOT NULL CONSTRAINT ck_certificate_kind CHECK (kind IN ('CERTIFICATE', 'DIPLOMA')),
    programme_code    text        NOT NULL CONSTRAINT fk_certificate_programme REFERENCES programme,
    programme_name    text        NOT NULL,
    -- Null: it recognises what was learnt elsewhere.
    class_id          uuid        CONSTRAINT fk_certificate_class REFERENCES training_class,
    class_name        text,
    class_start_date  date,
    class_end_date    date,
    enrollment_id     uuid        CONSTRAINT fk_certificate_enrollment REFERENCES enrollment,
    learner_id        uuid        NOT NULL CONSTRAINT fk_certificate_learner REFERENCES learner,
    -- Null once the person was erased: what is left says that a certificate was issued, not to whom.
    holder_name       text,
    holder_birth_date date,
    grade             text,
    issuer            text        NOT NULL,
    -- The partner school that issued it; null: the centre.
    partner_id        uuid        CONSTRAINT fk_certificate_partner REFERENCES partner,
    place             text,
    year              integer     NOT NULL,
    number            integer     CONSTRAINT ck_certificate_number CHECK (number > 0),
    register_number   text        NOT NULL,
    issued_on         date        NOT NULL,
    valid_until       date,
    signer            text,
    ground            text,
    state             text        NOT NULL DEFAULT 'ISSUED' CONSTRAINT ck_certificate_state CHECK (state IN ('ISSUED', 'REVOKED', 'REISSUED')),
    reason            text,
    decision_number   text,
    replaces_id       uuid        CONSTRAINT fk_certificate_replaces REFERENCES certificate,
    code              text        NOT NULL CONSTRAINT uk_certificate_code UNIQUE,
    version           integer     NOT NULL DEFAULT 1,
    CONSTRAINT uk_certificate_number UNIQUE (centre_id, year, number),
    CONSTRAINT uk_certificate_register_number UNIQUE NULLS NOT DISTINCT (centre_id, partner_id, year, register_number),
    CONSTRAINT uk_certificate_replaces UNIQUE (replaces_id),
    CONSTRAINT ck_certificate_issuer CHECK ((partner_id IS NULL) = (number IS NOT NULL)),
    CONSTRAINT ck_certificate_ground CHECK (class_id IS NOT NULL OR partner_id IS NOT NULL OR ground IS NOT NULL),
    CONSTRAINT ck_certificate_year CHECK (year = extract(year FROM issued_on))
);
-- Of an enrollment one is in force at a time.
CREATE UNIQUE INDEX uk_certificate_enrollment ON certificate (enrollment_id) WHERE state = 'ISSUED';
CREATE INDEX ix_certificate_enrollment ON certificate (enrollment_id);
CREATE INDEX ix_certificate_class ON certificate (class_id);
CREATE INDEX ix_certificate_learner ON certificate (learner_id);

-- Draws so many consecutive numbers and answers the one before the first.
CREATE FUNCTION draw_certificate_numbers(of_centre uuid, of_year integer, many integer) RETURNS integer
LANGUAGE sql VOLATILE
BEGIN ATOMIC
    INSERT INTO certificate_register AS r (centre_id, year, last_number) VALUES (of_centre, of_year, many)
    ON CONFLICT (centre_id, year) DO UPDATE SET last_number = r.last_number + excluded.last_number
    RETURNING r.last_number - many;
END;

CREATE FUNCTION certificate_register_number(format text, number integer, year integer) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN replace(replace(format, '{number}', lpad(number::text, greatest(4, length(number::text)), '0')), '{year}', year::text);

-- 26 characters of Crockford's base 32, each from a byte of its own: 130 bits that nobody guesses.
CREATE FUNCTION certificate_code() RETURNS text
LANGUAGE sql VOLATILE
RETURN (SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(random.bytes, i) & 31) + 1, 1), '')
        FROM (SELECT gen_random_bytes(26) AS bytes OFFSET 0) AS random, generate_series(0, 25) AS i);

ALTER TABLE certificate_register ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON certificate_register
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id) AND caller_has('training-officer', 'director', 'auditor'));

ALTER TABLE certificate ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON certificate
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor')
            OR learner_id = ANY ((SELECT caller_learners())::uuid[])));

CALL audit_table('certificate_register');
CALL audit_table('certificate', 'learner_id');

CREATE VIEW certificate_event WITH (security_invoker = true) AS
SELECT d.id, c.code AS centre,
       jsonb_build_object('id', d.id, 'version', d.version, 'centre', c.code, 'classId', d.class_id, 'person', l.pseudonym,
                          'programme', d.programme_code, 'kind', d.kind, 'partner', q.code, 'year', d.year,
                          'registerNumber', d.register_number, 'issuedOn', d.issued_on, 'validUntil', d.valid_until,
                          'state', d.state, 'replaces', d.replaces_id,
                          'codeHash', encode(digest(d.code, 'sha256'), 'hex')) AS data
FROM certificate d
JOIN centre c ON c.id = d.centre_id
JOIN learner l ON l.id = d.learner_id
LEFT JOIN partner q ON q.id = d.partner_id;

-- Changes of one kind, for whoever follows that kind alone.
CREATE INDEX ix_feed_event_certificate ON feed_event (position) WHERE type = 'vn.thoilai.enrollment.certificate.v1';
