    -- Classes and enrollments of one side, and what each contributes to the figure asked for; to all, unless one is.
    select r.*, report_share(a.indicator, r) as share
    from (
        select 'CLASS', c.class_id, c.class_id, c.code, c.line, c.counts_toward_target, c.counted, c.roster_kept, c.state,
            c.cohort, null::text, null::integer, null::text, c.declared_summoned, c.declared_participations,
            c.declared_attended, c.declared_assessed, c.declared_passed, c.declared_fair_or_better
        from {side}_class c
        union all
        select 'ENROLLMENT', e.id, c.class_id, c.code, c.line, c.counts_toward_target, c.counted, c.roster_kept, e.state,
            null, e.person, e.sessions_attended, e.grade, null, null, null, null, null, null
        from {side}_class c
        join {side}_enrollment e on e.class_id = c.class_id
    ) as u
    cross join lateral (select (row(u.*)::report_row).*) r
    cross join asked a
    where a.line = 'TOTAL' or a.line = r.line or a.line = 'TOWARD_TARGET' and r.counts_toward_target
