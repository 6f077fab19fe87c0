-- Administrative codes are unique only together with a date: 31258 was a town and is now a commune.
CREATE TABLE area (
    id          uuid        PRIMARY KEY,
    code        text        NOT NULL,
    name_vi     text        NOT NULL,
    name_en     text,
    level       text        NOT NULL CONSTRAINT ck_area_level CHECK (level IN ('CITY', 'DISTRICT', 'COMMUNE')),
    parent_code text,
    valid_from  date        NOT NULL,
    valid_to    date,
    version     integer     NOT NULL,
    CONSTRAINT uk_area_code_from UNIQUE (code, valid_from),
    CONSTRAINT ck_area_dates CHECK (valid_to >= valid_from)
);
CREATE INDEX ix_area_parent ON area (parent_code);

CREATE TABLE centre (
    id        uuid    PRIMARY KEY,
    code      text    NOT NULL CONSTRAINT uk_centre_code UNIQUE,
    name_vi   text    NOT NULL,
    name_en   text,
    area_code text    NOT NULL,
    -- The area and every area above it, nearest first: what a city's claim is compared with.
    area_path text[]  NOT NULL,
    version   integer NOT NULL
);
CREATE INDEX ix_centre_area_path ON centre USING gin (area_path);

CREATE TABLE sending_unit (
    id        uuid    PRIMARY KEY,
    centre_id uuid    NOT NULL CONSTRAINT fk_sending_unit_centre REFERENCES centre,
    code      text    NOT NULL,
    name_vi   text    NOT NULL,
    kind      text    NOT NULL,
    version   integer NOT NULL,
    CONSTRAINT uk_sending_unit_code UNIQUE (centre_id, code)
);

CREATE TABLE partner (
    id      uuid    PRIMARY KEY,
    code    text    NOT NULL CONSTRAINT uk_partner_code UNIQUE,
    name_vi text    NOT NULL,
    name_en text,
    kind    text    NOT NULL,
    version integer NOT NULL
);
