-- The trail of what was changed, read and refused. A service adds a table to it with
--
--   call audit_table('note');                 the values stand in the trail as they are
--   call audit_table('learner', 'id');        they are sealed under the key of the person that column names, if it does
--
-- and has a function audit_centre(resource text, data jsonb) that answers the code of the centre a row belongs to.
-- The service's role reads the trail and the functions below write it: nothing it can send changes or removes an entry.

create extension if not exists pgcrypto;

-- Which migrations ran is none of the service's business either.
revoke insert, update, delete, truncate on flyway_schema_history from "${service-role}";

-- Destroying a key makes all that was sealed under it unreadable for good, and leaves the trail. A destroyed key stays
-- destroyed: what is told of the person afterwards is told without values.
create table person_key (
    person       uuid primary key,
    key          bytea,
    destroyed_at timestamptz,
    constraint ck_person_key_destroyed check ((key is null) = (destroyed_at is not null))
);
revoke all on person_key from "${service-role}";

create table audit_entry (
    id          uuid        primary key default uuidv7(),
    at          timestamptz not null default clock_timestamp(),
    outcome     text        not null constraint ck_audit_entry_outcome check (outcome in ('CHANGED', 'READ', 'DENIED')),
    subject     text,
    roles       text[]      not null,
    operation   text,
    trace_id    text,
    -- Whose it is to look into: the centres concerned; of none, every auditor. The areas only say who acted.
    centres     text[]      not null,
    areas       text[]      not null,
    resource    text        not null,
    resource_id text,
    change      text        constraint ck_audit_entry_change check (change in ('INSERT', 'UPDATE', 'DELETE')),
    status      integer,
    persons     uuid[]      not null default '{}',
    content     jsonb,
    -- OpenPGP message under the person's key, persons[1].
    sealed      bytea,
    constraint ck_audit_entry_sealed check (content is null or persons = '{}')
);
create index ix_audit_entry_persons on audit_entry using gin (persons);
create index ix_audit_entry_centres on audit_entry using gin (centres);
revoke insert, update, delete, truncate on audit_entry from "${service-role}";

alter table audit_entry enable row level security;
create policy in_scope on audit_entry for select using (
    caller_has('auditor')
    -- What is no centre's affair, such as a token that does not verify or an area, is every auditor's.
    and (centres = '{}' or centres && caller_centres()
         or exists (select from unnest(centres) as concerned (code) where centre_in_scope(concerned.code))));

-- Who acts now, in the columns every entry begins with.
create function audit_actor(out subject text, out roles text[], out operation text, out trace_id text, out areas text[])
language sql stable
begin atomic
    select caller_subject(), caller_roles(), nullif(current_setting('caller.operation', true), ''),
           nullif(current_setting('caller.trace', true), ''), caller_areas();
end;

-- Integrity protected (OpenPGP's MDC). The key is random, so stretching it as a password is stretched would gain nothing.
create function audit_seal(content jsonb, key bytea) returns bytea language sql volatile
return pgp_sym_encrypt(content::text, encode(key, 'hex'), 'cipher-algo=aes256, s2k-mode=1, compress-algo=0');

-- Writes one entry for each changed row, in the transaction that changes them.
create function audit_record(op text, resource text, person_column text, olds jsonb[], news jsonb[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if person_column is not null then
        insert into person_key (person, key)
        select distinct (r.data ->> person_column)::uuid, gen_random_bytes(32)
        from unnest(coalesce(news, olds)) as r (data)
        where r.data ->> person_column is not null
          and not exists (select from person_key k where k.person = (r.data ->> person_column)::uuid)
        on conflict do nothing;
    end if;
    insert into audit_entry (outcome, subject, roles, operation, trace_id, areas, centres,
                             resource, resource_id, change, persons, content, sealed)
    select 'CHANGED', a.subject, a.roles, a.operation, a.trace_id, a.areas,
           -- What belongs to no centre is the affair of the centres of who changed it.
           case when c.centre is null then caller_centres() else array[c.centre] end,
           audit_record.resource, c.data ->> 'id', op, array_remove(array[k.person], null),
           case when c.data ->> person_column is null then c.content end,
           case when k.key is not null then audit_seal(c.content, k.key) end
    from audit_actor() a
    cross join (
        select coalesce(n, o) as data, audit_centre(audit_record.resource, coalesce(n, o)) as centre,
               case when op <> 'UPDATE' then jsonb_strip_nulls(coalesce(n, o)) else (
                   select jsonb_object_agg(f.key, jsonb_build_array(f.value, n -> f.key))
                   from jsonb_each(o) f where f.value is distinct from n -> f.key) end as content
        from unnest(olds, news) as changed (o, n)) c
    left join person_key k on k.person = (c.data ->> person_column)::uuid
    -- An update that changes nothing is no change.
    where c.content is not null;
end $$;

create function audit_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        perform audit_record(tg_op, tg_table_name, tg_argv[0], null, (select array_agg(to_jsonb(n)) from new_rows n));
    elsif tg_op = 'DELETE' then
        perform audit_record(tg_op, tg_table_name, tg_argv[0], (select array_agg(to_jsonb(o)) from old_rows o), null);
    else
        perform audit_record(tg_op, tg_table_name, tg_argv[0], array_agg(to_jsonb(o)), array_agg(to_jsonb(n)))
        from old_rows o join new_rows n on n.id = o.id;
    end if;
    return null;
end $$;

-- Once for each statement, however many rows it changes.
create procedure audit_table(table_name text, person_column text default null) language plpgsql as $$
declare
    argument text := coalesce(quote_literal(person_column), '');
begin
    execute format('create trigger audit_insert after insert on %I referencing new table as new_rows
                    for each statement execute function audit_change(%s)', table_name, argument);
    execute format('create trigger audit_update after update on %I referencing old table as old_rows new table as new_rows
                    for each statement execute function audit_change(%s)', table_name, argument);
    execute format('create trigger audit_delete after delete on %I referencing old table as old_rows
                    for each statement execute function audit_change(%s)', table_name, argument);
end $$;

-- An access that changed nothing: a person's record that was read, or a refusal.
create function audit_access(outcome text, status integer, resource text, persons uuid[], centres text[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into audit_entry (outcome, status, resource, persons, centres, subject, roles, operation, trace_id, areas)
    select audit_access.outcome, audit_access.status, audit_access.resource, audit_access.persons, audit_access.centres,
           a.*
    from audit_actor() a;
end $$;

-- What an entry tells, opened where it is sealed and the person's key still exists.
create function audit_content(entry audit_entry) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if entry.sealed is null or not caller_has('auditor') then
        return entry.content;
    end if;
    return (select pgp_sym_decrypt(entry.sealed, encode(k.key, 'hex'))::jsonb
            from person_key k where k.person = entry.persons[1] and k.key is not null);
end $$;

-- For whoever keeps the database, after the person's record itself was erased. Answers that are kept to be repeated hold
-- the record too.
create procedure forget_person(forgotten uuid) language sql security definer set search_path = public, pg_temp
begin atomic
    delete from idempotency_key where position(forgotten::text in response) > 0;
    insert into person_key (person, destroyed_at) values (forgotten, now())
    on conflict (person) do update set key = null, destroyed_at = coalesce(person_key.destroyed_at, excluded.destroyed_at);
end;
revoke all on procedure forget_person(uuid) from "${service-role}";
revoke all on procedure audit_table(text, text) from "${service-role}";
-- Called by the trigger, with its owner's rights; the service itself has no business writing changes.
revoke all on function audit_record(text, text, text, jsonb[], jsonb[]) from "${service-role}";
