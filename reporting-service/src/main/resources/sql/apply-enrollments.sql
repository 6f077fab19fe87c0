with today as (
    select cast(? as date) as day
), incoming as (
    select e.*, case when l.person is not null then day end as learner_day, l.sex, l.block, l.sending_unit
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, class_id uuid, person text, state text, sessions_attended integer,
        grade text)
    cross join today
    left join learner_fact l on l.centre = e.centre and l.person = e.person
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from enrollment_fact where id = any (?)
    returning old as before
), merged as (
    insert into enrollment_fact as f (
        centre, id, version, from_day, class_id, person, state, sessions_attended, grade, learner_day, sex, block,
        sending_unit)
    select centre, id, version, day, class_id, person, state, sessions_attended, grade, learner_day, sex, block,
        sending_unit
    from incoming, today
    on conflict on constraint pk_enrollment_fact do update set
        version = excluded.version, from_day = excluded.from_day, class_id = excluded.class_id,
        person = excluded.person, state = excluded.state, sessions_attended = excluded.sessions_attended,
        grade = excluded.grade,
        -- What the learner was stays as it is noted, unless another is meant: apply-learners.sql says when it changes.
        learner_day = case when f.person = excluded.person and f.learner_day is not null
            then f.learner_day else excluded.learner_day end,
        sex = case when f.person = excluded.person and f.learner_day is not null then f.sex else excluded.sex end,
        block = case when f.person = excluded.person and f.learner_day is not null then f.block else excluded.block end,
        sending_unit = case when f.person = excluded.person and f.learner_day is not null
            then f.sending_unit else excluded.sending_unit end
    where f.version < excluded.version
    returning old as before, new as now
)
