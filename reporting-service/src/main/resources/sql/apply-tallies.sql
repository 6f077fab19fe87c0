-- Carries a tally_change into the tallies of classes, and keeps what it supersedes.
, tallied as (
    merge into class_tally t
    using (
        select * from tally_change, today
        -- A state may change without a count.
        where exists (
            select from unnest(array[enrollments, summoned, participations, attended, attendance_unknown, assessed,
                passed, fair_or_better, women, sex_unknown, excellent, good, fair, average, failed, certified,
                commended]) as change
            where change <> 0)) d
    on t.centre = d.centre and t.class_id = d.class_id
    when matched and t.enrollments + d.enrollments = 0 and t.certified + d.certified = 0
        and t.commended + d.commended = 0 then delete
    when matched then update set
        from_day = d.day,
        enrollments = t.enrollments + d.enrollments,
        summoned = t.summoned + d.summoned,
        participations = t.participations + d.participations,
        attended = t.attended + d.attended,
        attendance_unknown = t.attendance_unknown + d.attendance_unknown,
        assessed = t.assessed + d.assessed,
        passed = t.passed + d.passed,
        fair_or_better = t.fair_or_better + d.fair_or_better,
        women = t.women + d.women,
        sex_unknown = t.sex_unknown + d.sex_unknown,
        excellent = t.excellent + d.excellent,
        good = t.good + d.good,
        fair = t.fair + d.fair,
        average = t.average + d.average,
        failed = t.failed + d.failed,
        certified = t.certified + d.certified,
        commended = t.commended + d.commended
    when not matched then insert
        (centre, class_id, from_day, enrollments, summoned, participations, attended, attendance_unknown, assessed,
            passed, fair_or_better, women, sex_unknown, excellent, good, fair, average, failed, certified, commended)
        values (d.centre, d.class_id, d.day, d.enrollments, d.summoned, d.participations, d.attended,
            d.attendance_unknown, d.assessed, d.passed, d.fair_or_better, d.women, d.sex_unknown, d.excellent, d.good,
            d.fair, d.average, d.failed, d.certified, d.commended)
    returning old as before
), tally_superseded as (
    insert into tally_past
    select (before).*, day from tallied, today where (before).from_day < day
)
