-- The trail of a statement that changes a million rows: read from the statement's own tables as a set and never gathered in
-- an array, by a function made for each table, in which a column is a column and not looked up in a document of its row.

-- Neither stretched nor salted: the key is random already. What was sealed before opens as it did.
create function audit_seal(content text, key bytea) returns bytea language sql volatile
return pgp_sym_encrypt(content, encode(key, 'hex'), 'cipher-algo=aes256, s2k-mode=0, compress-algo=0');

-- What an update changed, before and after; null where that is nothing.
create function audit_difference(o jsonb, n jsonb) returns jsonb language sql immutable parallel safe
return case
    when o is null or n is null then coalesce(n, o)
    else (select jsonb_object_agg(f.key, jsonb_build_array(f.value, n -> f.key))
          from jsonb_each(o) f where f.value is distinct from n -> f.key)
end;

-- What belongs to no centre is the affair of the centres of who changed it.
create function audit_centres(resource text, data jsonb) returns text[] language plpgsql stable as $$
declare
    centre constant text := audit_centre(resource, data);
begin
    return case when centre is null then caller_centres() else array[centre] end;
end $$;

-- The body of a table's trigger function. A service's audit_centre is given all of a row, or the column centre_id alone of
-- a table that has one.
create function audit_body(person_column text, has_centre boolean) returns text language plpgsql as $$
declare
    keys constant text := $sql$
        insert into person_key (person, key)
        select distinct on (r.%2$I) r.%2$I, gen_random_bytes(32) from %1$s r
        where r.%2$I is not null and not exists (select from person_key k where k.person = r.%2$I)
        on conflict do nothing;$sql$;
    -- A centre is looked up once for a statement, for that costs more than all the rest of an entry.
    centre_of constant text := $sql$
        with centre_of as materialized (
            select r.centre_id, audit_centres(tg_table_name, jsonb_build_object('centre_id', r.centre_id)) as centres
            from (select distinct centre_id from %s) r)$sql$;
    entries constant text := $sql$
        insert into audit_entry (outcome, subject, roles, operation, trace_id, areas, centres,
                                 resource, resource_id, change, persons, content, sealed)
        select 'CHANGED', actor.subject, actor.roles, actor.operation, actor.trace_id, actor.areas, %1$s,
               tg_table_name, r.id, tg_op, case when %2$s is null then '{}' else array[%2$s] end,
               case when %2$s is null then jsonb_strip_nulls(%3$s) end,
               case when k.key is not null then audit_seal(%4$s::text, k.key) end
        from %5$s left join person_key k on k.person = %2$s%6$s;$sql$;
    -- A full join cannot be done by looping over one side for each row of the other, which is what a plan made for one row,
    -- and kept, would do to a million. An update that changes nothing is no change.
    pairs constant text := $sql$(
            select %s, audit_difference(to_jsonb(o), to_jsonb(n)) as difference
            from old_rows o full join new_rows n on n.id = o.id
            offset 0) r$sql$;
    named constant text := (
        select string_agg(distinct format('coalesce(n.%1$I, o.%1$I) as %1$I', c.name), ', ')
        from (values ('id'), (person_column), (case when has_centre then 'centre_id' end)) c (name) where c.name is not null);
    centres constant text := case
        when has_centre then '(select c.centres from centre_of c where c.centre_id is not distinct from r.centre_id)'
        else 'audit_centres(tg_table_name, to_jsonb(r))' end;
    person constant text := case when person_column is null then 'null::uuid' else format('r.%I', person_column) end;
    kind record;
    body text := '';
begin
    for kind in
        select * from (values
            ('INSERT', 'new_rows', 'to_jsonb(r)', 'row_to_json(r)', 'new_rows r', ''),
            ('DELETE', 'old_rows', 'to_jsonb(r)', 'row_to_json(r)', 'old_rows r', ''),
            ('UPDATE', 'new_rows', 'r.difference', 'r.difference', format(pairs, named), ' where r.difference is not null')
        ) k (op, rows, content, told, source, condition)
    loop
        body := body || format('if tg_op = %L then', kind.op)
            || case when person_column is null then '' else format(keys, kind.rows, person_column) end
            || case when has_centre then format(centre_of, kind.rows) else '' end
            || format(entries, centres, person, kind.content, kind.told, kind.source, kind.condition)
            || ' end if; ';
    end loop;
    return body;
end $$;

-- Once for each statement, however many rows it changes. Whatever was made for the table before is replaced.
create or replace procedure audit_table(table_name text, person_column text default null) language plpgsql as $$
declare
    has_centre constant boolean := exists (
        select from pg_attribute
        where attrelid = to_regclass(quote_ident(table_name)) and attname = 'centre_id' and not attisdropped);
begin
    execute format($create$
        create or replace function %1$I() returns trigger language plpgsql security definer
        set search_path = public, pg_temp
        -- Plans are kept: one made while there were few persons would read all of them for each row later.
        set enable_seqscan = off as $body$
        declare
            actor record;
        begin
            select * into actor from audit_actor();
            %2$s
            return null;
        end $body$ $create$, 'audit_' || table_name || '_change', audit_body(person_column, has_centre));
    -- Called by the trigger alone: on a table of its own the service could let it write whatever it likes.
    execute format('revoke all on function %I() from "${service-role}"', 'audit_' || table_name || '_change');
    execute format('create or replace trigger audit_insert after insert on %I referencing new table as new_rows
                    for each statement execute function %I()', table_name, 'audit_' || table_name || '_change');
    execute format('create or replace trigger audit_update after update on %I referencing old table as old_rows new table as new_rows
                    for each statement execute function %I()', table_name, 'audit_' || table_name || '_change');
    execute format('create or replace trigger audit_delete after delete on %I referencing old table as old_rows
                    for each statement execute function %I()', table_name, 'audit_' || table_name || '_change');
end $$;

-- An entry of a whole row is sealed as the row is, which saves each writer a step; the reader takes it.
create or replace function audit_content(entry audit_entry) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    opened jsonb;
begin
    if entry.sealed is null or not caller_has('auditor') then
        return entry.content;
    end if;
    select pgp_sym_decrypt(entry.sealed, encode(k.key, 'hex'))::jsonb into opened
    from person_key k where k.person = entry.persons[1] and k.key is not null;
    return case when entry.change = 'UPDATE' then opened else jsonb_strip_nulls(opened) end;
end $$;

-- Tables that are audited already.
do $$
declare
    audited record;
begin
    for audited in
        select t.tgrelid::regclass::text as name,
               nullif(split_part(encode(t.tgargs, 'escape'), '\000', 1), '') as person_column
        from pg_trigger t where t.tgname = 'audit_insert' and t.tgfoid = 'audit_change'::regproc
    loop
        call audit_table(audited.name, audited.person_column);
    end loop;
end $$;

drop function audit_change();
drop function audit_record(text, text, text, jsonb[], jsonb[]);
drop function audit_seal(jsonb, bytea);

revoke all on function audit_body(text, boolean) from "${service-role}";
