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
    created_at    timestamptz NOT NULL DEFAULT now(),
    version       integer     NOT NULL
);
CREATE INDEX ix_import_job_centre ON import_job (centre_id, id);

-- Rows as they came, text only: validation reads them, and nothing else does. They hold personal data and are deleted when the import ends.
CREATE TABLE import_row (
    job_id uuid    NOT NULL CONSTRAINT fk_import_row_job REFERENCES import_job ON DELETE CASCADE,
    file   text    NOT NULL CONSTRAINT ck_import_row_file CHECK (file IN ('classes', 'learners', 'roster')),
    line   integer NOT NULL,
    cells  text[]  NOT NULL,
    CONSTRAINT pk_import_row PRIMARY KEY (job_id, file, line)
);

CREATE TABLE import_problem (
    job_id      uuid    NOT NULL CONSTRAINT fk_import_problem_job REFERENCES import_job ON DELETE CASCADE,
    file        text    NOT NULL,
    line        integer NOT NULL,
    column_name text,
    code        text    NOT NULL,
    detail      text    NOT NULL
);
CREATE INDEX ix_import_problem_job ON import_problem (job_id, file, line);
