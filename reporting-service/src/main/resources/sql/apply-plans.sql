with removed as (
    delete from plan_target where plan_id = any (?)
)
insert into plan_target as f (
    centre, plan_year, plan_id, version, version_in_force, classes_value, classes_qualifier, learners_value,
    learners_qualifier)
select e.centre, e.plan_year, e.id, e.version, e.version_in_force, e.classes_value, e.classes_qualifier,
    e.learners_value, e.learners_qualifier
from jsonb_to_recordset(cast(? as jsonb)) as e (
    id uuid, version integer, centre text, plan_year integer, version_in_force integer, classes_value integer,
    classes_qualifier text, learners_value integer, learners_qualifier text)
where not exists (select from tombstone t where t.id = e.id)
on conflict on constraint pk_plan_target do update set
    version = excluded.version, version_in_force = excluded.version_in_force,
    classes_value = excluded.classes_value, classes_qualifier = excluded.classes_qualifier,
    learners_value = excluded.learners_value, learners_qualifier = excluded.learners_qualifier
where f.version < excluded.version
