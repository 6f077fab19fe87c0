-- Every figure belongs to a centre, and is seen by whoever may know of that centre.
do $$
declare
    name text;
begin
    foreach name in array array['class_fact', 'enrollment_fact', 'class_tally', 'head', 'head_tally', 'plan_target'] loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy in_scope on %I using (centre_in_scope(centre))', name);
    end loop;
end $$;

alter table centre enable row level security;
create policy in_scope on centre
using (caller_sees_all() or code = any (caller_centres()) or area_path && caller_areas());

-- What was published of no centre is anybody's to read.
alter table published_figures enable row level security;
create policy in_scope on published_figures using (centre is null or centre_in_scope(centre));

create function audit_centre(resource text, data jsonb) returns text language sql stable
return data ->> 'centre';

call audit_table('published_figures');
