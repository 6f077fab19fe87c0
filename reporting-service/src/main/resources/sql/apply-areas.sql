with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, code text, name_vi text, level text, parent_code text, valid_from date, valid_to date)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from area where id = any (?)
)
insert into area as f (id, version, code, name_vi, level, parent_code, valid_from, valid_to)
select id, version, code, name_vi, level, parent_code, valid_from, valid_to from incoming
on conflict on constraint pk_area do update set
    version = excluded.version, code = excluded.code, name_vi = excluded.name_vi, level = excluded.level,
    parent_code = excluded.parent_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to
where f.version < excluded.version
