with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, code text, name_vi text)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from sending_unit where id = any (?)
)
insert into sending_unit as f (centre, id, version, code, name_vi)
select centre, id, version, code, name_vi from incoming
on conflict on constraint pk_sending_unit do update set
    version = excluded.version, code = excluded.code, name_vi = excluded.name_vi
where f.version < excluded.version
