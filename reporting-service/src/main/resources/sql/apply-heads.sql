-- The end of what changes who takes part: carries head_change into head and head_tally.
, headed as (
    merge into head h
    using head_change d
        on h.centre = d.centre and h.plan_year = d.plan_year and h.scope = d.scope and h.person = d.person
    when matched and h.participations + d.participations = 0 then delete
    when matched then update set participations = h.participations + d.participations
    when not matched then insert (centre, plan_year, scope, person, participations)
        values (d.centre, d.plan_year, d.scope, d.person, d.participations)
    returning merge_action() as action, d.centre, d.plan_year, d.scope
), heads as (
    select centre, plan_year, scope, sum(case action when 'INSERT' then 1 when 'DELETE' then -1 else 0 end) as heads
    from headed
    group by centre, plan_year, scope
)
merge into head_tally t
using (select * from heads where heads <> 0) d
    on t.centre = d.centre and t.plan_year = d.plan_year and t.scope = d.scope
when matched and t.heads + d.heads = 0 then delete
when matched then update set heads = t.heads + d.heads
when not matched then insert (centre, plan_year, scope, heads) values (d.centre, d.plan_year, d.scope, d.heads)
