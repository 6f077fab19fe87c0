with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (id uuid, version integer, predecessor_id uuid, successor_id uuid)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from area_succession where id = any (?)
)
insert into area_succession as f (id, version, predecessor_id, successor_id)
select id, version, predecessor_id, successor_id from incoming
on conflict on constraint pk_area_succession do update set
    version = excluded.version, predecessor_id = excluded.predecessor_id, successor_id = excluded.successor_id
where f.version < excluded.version
