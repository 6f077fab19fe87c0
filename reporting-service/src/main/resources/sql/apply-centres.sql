with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, code text, name_vi text, name_en text, area_path text[], history jsonb)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from centre where id = any (?)
)
insert into centre as f (code, id, version, name_vi, name_en, area_path, history)
select e.code, e.id, e.version, e.name_vi, e.name_en, e.area_path, nullif(e.history, 'null')
from incoming e
on conflict on constraint pk_centre do update set
    id = excluded.id, version = excluded.version, name_vi = excluded.name_vi, name_en = excluded.name_en,
    area_path = excluded.area_path, history = excluded.history
where f.version < excluded.version
