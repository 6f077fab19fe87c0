create table note (
    id      uuid primary key,
    text    text not null constraint uk_note_text unique,
    version int  not null
);
