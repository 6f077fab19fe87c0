insert into report_class (centre, snapshot, class_id, code, line, counts_toward_target, counted, state, roster_kept, cohort,
    declared_summoned, declared_participations, declared_attended, declared_assessed, declared_passed,
    declared_fair_or_better)
select ?, ?, c.* from ({classes}) c
