with asked (indicator, line) as (
    select cast(? as text), cast(? as text)
), mine_class as (
    {mine_class}
), mine_enrollment as (
    {mine_enrollment}
), other_class as (
    {other_class}
), other_enrollment as (
    {other_enrollment}
), mine as (
    {mine}
), other as (
    {other}
), pair as (
    select coalesce(m.code, o.code) as class_code, coalesce(m.class_id, o.class_id) as in_class,
        coalesce(m.kind, o.kind) as row_kind, coalesce(m.id, o.id) as row_id,
        m.share as mine_share, o.share as other_share,
        m.line as mine_line, m.counted as mine_counted, m.state as mine_state,
        m.sessions_attended as mine_sessions_attended, m.grade as mine_grade, m.roster_kept as mine_roster_kept,
        m.declared_summoned as mine_declared_summoned, m.declared_participations as mine_declared_participations,
        m.declared_attended as mine_declared_attended, m.declared_assessed as mine_declared_assessed,
        m.declared_passed as mine_declared_passed, m.declared_fair_or_better as mine_declared_fair_or_better,
        o.line as other_line, o.counted as other_counted, o.state as other_state,
        o.sessions_attended as other_sessions_attended, o.grade as other_grade, o.roster_kept as other_roster_kept,
        o.declared_summoned as other_declared_summoned, o.declared_participations as other_declared_participations,
        o.declared_attended as other_declared_attended, o.declared_assessed as other_declared_assessed,
        o.declared_passed as other_declared_passed, o.declared_fair_or_better as other_declared_fair_or_better
    from mine m full join other o on o.kind = m.kind and o.id = m.id
    where m.share is distinct from o.share
), behind (class_code, in_class, row_kind, row_id) as (
    select cast(? as text), cast(? as uuid), cast(? as text), cast(? as uuid)
)
select p.* from pair p cross join behind b
where b.class_code is null
    or (p.class_code, p.in_class, p.row_kind, p.row_id) > (b.class_code, b.in_class, b.row_kind, b.row_id)
order by p.class_code, p.in_class, p.row_kind, p.row_id
limit ?
