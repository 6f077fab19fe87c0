-- Who a statement is sent for, as the service tells with every connection it takes (ScopedConnections). Where nothing
-- was told there is nobody, and no row is visible. A service adds its own tables:
--
--   alter table note enable row level security;
--   create policy in_scope on note using (centre_in_scope(centre));
--
-- and has a table centre (code, area_path) with a policy of its own, which tells what lies in an area.

create function caller_sees_all() returns boolean language sql stable parallel safe
return coalesce(current_setting('caller.all', true) = 'true', false);

create function caller_subject() returns text language sql stable parallel safe
return nullif(current_setting('caller.subject', true), '');

create function caller_roles() returns text[] language sql stable parallel safe
return coalesce(nullif(current_setting('caller.roles', true), ''), '{}')::text[];

create function caller_has(variadic roles text[]) returns boolean language sql stable parallel safe
return caller_roles() && roles;

create function caller_centres() returns text[] language sql stable parallel safe
return coalesce(nullif(current_setting('caller.centres', true), ''), '{}')::text[];

create function caller_areas() returns text[] language sql stable parallel safe
return coalesce(nullif(current_setting('caller.areas', true), ''), '{}')::text[];

-- Not SQL, for the table comes with the service, later than this.
create function centre_in_caller_areas(centre_code text) returns boolean language plpgsql stable parallel safe as $$
begin
    return exists (select from centre c where c.code = centre_code and c.area_path && caller_areas());
end $$;

-- The area's table is only asked where the caller has areas at all.
create function centre_in_scope(centre_code text) returns boolean language sql stable parallel safe
return caller_sees_all() or centre_code = any (caller_centres())
    or caller_areas() <> '{}' and centre_in_caller_areas(centre_code);

-- A city reads what happened in its area, and no more. Readers go by position alone.
alter table feed_event enable row level security;
create policy in_scope on feed_event using (centre_in_scope(centre));
drop index ix_feed_event_centre;
