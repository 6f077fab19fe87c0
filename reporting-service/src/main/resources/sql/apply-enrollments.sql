with today as (
    select cast(? as date) as day
), incoming as (
    -- Of one class what the learner was stays, once it was over the day before: of another, what the learner is. By days,
    -- so that it makes no difference in how many batches a day is read; apply-learners.sql asks the same.
    select e.*, day,
        kept.id is not null or l.person is not null as learner_known,
        case when kept.id is not null then kept.sex else l.sex end as sex,
        case when kept.id is not null then kept.block else l.block end as block,
        case when kept.id is not null then kept.sending_unit else l.sending_unit end as sending_unit
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, class_id uuid, person text, state text, sessions_attended integer,
        grade text)
    cross join today
    left join learner_fact l on l.centre = e.centre and l.person = e.person
    left join lateral (
        select o.id, o.sex, o.block, o.sending_unit
        from enrollments_on(day - 1) o
        join classes_on(day - 1) c on c.centre = o.centre and c.class_id = o.class_id and c.state = 'CLOSED'
        where o.centre = e.centre and o.id = e.id and o.class_id = e.class_id and o.person = e.person
            and o.learner_known
    ) kept on true
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from enrollment_fact where id = any (?)
    returning old as before
), merged as (
    insert into enrollment_fact as f (
        centre, id, version, from_day, class_id, person, state, sessions_attended, grade, learner_known, sex, block,
        sending_unit)
    select centre, id, version, day, class_id, person, state, sessions_attended, grade, learner_known, sex, block,
        sending_unit
    from incoming
    on conflict on constraint pk_enrollment_fact do update set
        version = excluded.version, from_day = excluded.from_day, class_id = excluded.class_id,
        person = excluded.person, state = excluded.state, sessions_attended = excluded.sessions_attended,
        grade = excluded.grade, learner_known = excluded.learner_known, sex = excluded.sex, block = excluded.block,
        sending_unit = excluded.sending_unit
    where f.version < excluded.version
    returning old as before, new as now
)
