-- A plan is seen by whoever may know of its centre, and its versions and lines with it.
alter table centre enable row level security;
create policy in_scope on centre
using (caller_sees_all() or code = any (caller_centres()) or area_path && caller_areas());

alter table plan enable row level security;
create policy in_scope on plan using (centre_in_scope(centre));

alter table plan_version enable row level security;
create policy in_scope on plan_version using (exists (select from plan p where p.id = plan));

alter table plan_line enable row level security;
create policy in_scope on plan_line using (exists (select from plan_version v where v.id = plan_version));

-- A key of its own, by which the audit trail pairs a row before a change with the row after it.
alter table plan_line add column id uuid not null default uuidv7();

create function audit_centre(resource text, data jsonb) returns text language sql stable
return case resource
    when 'plan' then data ->> 'centre'
    when 'plan_version' then (select p.centre from plan p where p.id = (data ->> 'plan')::uuid)
    when 'plan_line' then (select p.centre from plan_version v join plan p on p.id = v.plan
                           where v.id = (data ->> 'plan_version')::uuid)
end;

call audit_table('plan');
call audit_table('plan_version');
call audit_table('plan_line');
