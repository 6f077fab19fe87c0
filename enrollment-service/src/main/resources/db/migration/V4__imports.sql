CREATE TABLE import_job (
    id            uuid        PRIMARY KEY,
    centre_id     uuid        NOT NULL CONSTRAINT fk_import_job_centre REFERENCES centre,
    year          integer     NOT NULL,
    state         text        NOT NULL,
    validate_only boolean     NOT NULL DEFAULT false,
    done          integer     NOT NULL DEFAULT 0,
    total         integer     NOT NULL DEFAULT 0,
    problems      integer     NOT NULL DEFAULT 0,
    created       integer,
    failure       text,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_import_job_centre ON import_job (centre_id, id);
CREATE INDEX ix_import_job_waiting ON import_job (id) WHERE state IN ('QUEUED', 'VALIDATING', 'WRITING');

CREATE TABLE import_file (
    job_id uuid    NOT NULL CONSTRAINT fk_import_file_job REFERENCES import_job ON DELETE CASCADE,
    file   text    NOT NULL CONSTRAINT ck_import_file_file CHECK (file IN ('classes', 'learners', 'roster')),
    rows   integer NOT NULL,
    CONSTRAINT pk_import_file PRIMARY KEY (job_id, file)
);

-- Rows as they came, text only: validation reads them, and nothing else does. They hold personal data and are deleted
-- when the import ends. No foreign key: it would be checked for each of many rows that one statement copies in.
CREATE TABLE import_row (
    job_id uuid    NOT NULL,
    file   text    NOT NULL,
    line   integer NOT NULL,
    cells  text[]  NOT NULL,
    CONSTRAINT pk_import_row PRIMARY KEY (job_id, file, line)
);

CREATE TABLE import_problem (
    job_id      uuid    NOT NULL CONSTRAINT fk_import_problem_job REFERENCES import_job ON DELETE CASCADE,
    file        text    NOT NULL,
    line        integer NOT NULL,
    -- Of this line; makes a page's last problem one that can be named.
    number      integer NOT NULL,
    column_name text,
    code        text    NOT NULL,
    CONSTRAINT pk_import_problem PRIMARY KEY (job_id, file, line, number)
);

-- Null for what cannot be read, so that a statement over many rows survives a bad one.
CREATE FUNCTION import_date(cell text) RETURNS date LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN cell ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND pg_input_is_valid(cell, 'date') THEN cell::date END $$;

CREATE FUNCTION import_integer(cell text) RETURNS integer LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN cell ~ '^-?[0-9]{1,9}$' THEN cell::integer END $$;

CREATE FUNCTION import_decimal(cell text) RETURNS numeric LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN cell ~ '^-?[0-9]{1,9}([.][0-9]{1,9})?$' THEN cell::numeric END $$;

CREATE FUNCTION import_boolean(cell text) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT CASE cell WHEN 'true' THEN true WHEN 'false' THEN false END $$;
