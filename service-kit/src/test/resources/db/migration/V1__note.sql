create table note (
    id      uuid primary key,
    text    text not null constraint uk_note_text unique,
    centre  text not null default 'thoi-lai',
    version int  not null
);

-- What was made of the feed, twice if it was applied twice.
create table applied (
    position bigint not null,
    text     text not null constraint ck_applied_text check (text <> 'unheard of')
);
call rebuildable('applied');

create table centre (
    code      text   primary key,
    area_path text[] not null
);
insert into centre values ('thoi-lai', '{thoi-lai-district,can-tho}'), ('co-do', '{co-do-district,can-tho}');
alter table centre enable row level security;
create policy in_scope on centre using (caller_sees_all() or code = any (caller_centres()) or area_path && caller_areas());

alter table note enable row level security;
create policy in_scope on note using (centre_in_scope(centre));

create function audit_centre(resource text, data jsonb) returns text language sql stable
return data ->> 'centre';
call audit_table('note');

-- A person's record, as enrollment keeps them.
create table person (
    id     uuid primary key,
    centre text not null,
    name   text not null
);
alter table person enable row level security;
create policy in_scope on person using (centre_in_scope(centre));
call audit_table('person', 'id');
