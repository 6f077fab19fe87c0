with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, area_id uuid, valid_from date, valid_to date)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from service_area where id = any (?)
)
insert into service_area as f (centre, id, version, area_id, valid_from, valid_to)
select centre, id, version, area_id, valid_from, valid_to from incoming
on conflict on constraint pk_service_area do update set
    version = excluded.version, area_id = excluded.area_id, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to
where f.version < excluded.version
