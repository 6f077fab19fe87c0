with incoming as (
    select e.*
    from jsonb_to_recordset(cast(? as jsonb)) as e (
        id uuid, version integer, centre text, class_id uuid, person text, state text, sessions_attended integer,
        grade text)
    where not exists (select from tombstone t where t.id = e.id)
), removed as (
    delete from enrollment_fact where id = any (?)
    returning centre, class_id, person, state, sessions_attended, grade
), merged as (
    insert into enrollment_fact as f (centre, id, version, class_id, person, state, sessions_attended, grade)
    select centre, id, version, class_id, person, state, sessions_attended, grade
    from incoming
    on conflict on constraint pk_enrollment_fact do update set
        version = excluded.version, class_id = excluded.class_id, person = excluded.person, state = excluded.state,
        sessions_attended = excluded.sessions_attended, grade = excluded.grade
    where f.version < excluded.version
    returning old.class_id as old_class, old.person as old_person, old.state as old_state,
        old.sessions_attended as old_sessions, old.grade as old_grade,
        new.centre, new.class_id, new.person, new.state, new.sessions_attended, new.grade
), change as (
    select centre, class_id, person, state, sessions_attended, grade, -1 as sign from removed
    union all
    select centre, old_class, old_person, old_state, old_sessions, old_grade, -1
    from merged where old_class is not null
    union all
    select centre, class_id, person, state, sessions_attended, grade, 1 from merged
), counted as (
    select *, state in ('ATTENDING', 'COMPLETED', 'NOT_COMPLETED') as took_part from change
), tally_change as (
    select centre, class_id,
        sum(sign) as enrollments,
        coalesce(sum(sign) filter (where took_part or state in ('SUMMONED', 'ABSENT')), 0) as summoned,
        coalesce(sum(sign) filter (where took_part), 0) as participations,
        coalesce(sum(sign) filter (where took_part and sessions_attended >= 1), 0) as attended,
        coalesce(sum(sign) filter (where took_part and sessions_attended is null), 0) as attendance_unknown,
        coalesce(sum(sign) filter (where took_part and grade is not null), 0) as assessed,
        coalesce(sum(sign) filter (where took_part and grade <> 'FAIL'), 0) as passed,
        coalesce(sum(sign) filter (where took_part and grade in ('FAIR', 'GOOD', 'EXCELLENT')), 0) as fair_or_better
    from counted
    group by centre, class_id
), tallied as (
    merge into class_tally t
    using tally_change d on t.centre = d.centre and t.class_id = d.class_id
    when matched and t.enrollments + d.enrollments = 0 then delete
    when matched then update set
        enrollments = t.enrollments + d.enrollments,
        summoned = t.summoned + d.summoned,
        participations = t.participations + d.participations,
        attended = t.attended + d.attended,
        attendance_unknown = t.attendance_unknown + d.attendance_unknown,
        assessed = t.assessed + d.assessed,
        passed = t.passed + d.passed,
        fair_or_better = t.fair_or_better + d.fair_or_better
    when not matched then insert
        (centre, class_id, enrollments, summoned, participations, attended, attendance_unknown, assessed, passed,
            fair_or_better)
        values (d.centre, d.class_id, d.enrollments, d.summoned, d.participations, d.attended, d.attendance_unknown,
            d.assessed, d.passed, d.fair_or_better)
), head_change as (
    select e.centre, c.plan_year, s.scope, e.person, sum(e.sign) as participations
    from counted e
    join class_fact c on c.centre = e.centre and c.class_id = e.class_id
    cross join unnest(c.head_scopes) as s (scope)
    where e.took_part
    group by e.centre, c.plan_year, s.scope, e.person
    having sum(e.sign) <> 0
)
