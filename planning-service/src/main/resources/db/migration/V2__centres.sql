-- Centres as enrollment's feed tells of them: which exist, and in which areas they lie.
create table centre (
    code      varchar(64) not null constraint pk_centre primary key,
    id        uuid        not null constraint uk_centre_id unique,
    name_vi   text        not null,
    area_path text[]      not null,
    version   int         not null
);
create index ix_centre_area_path on centre using gin (area_path);
