create table note (
    id      uuid primary key,
    text    text not null constraint uk_note_text unique,
    version int  not null
);

create table applied (
    id   bigint generated always as identity primary key,
    text text not null
);
