-- What was mistyped is corrected and what should not be there is withdrawn; what stood before stays readable.
alter table published_figures
    add column recorded_at timestamptz not null default now(),
    -- Subject of who stored it: of no centre's figures nobody else but a city may change them. Unknown of older ones.
    add column stored_by text,
    -- Why it was withdrawn; null while it stands.
    add column withdrawn text;

create table published_figures_version (
    publication uuid not null,
    version integer not null,
    centre text,
    recorded_at timestamptz not null,
    withdrawn text,
    document json not null,
    constraint pk_published_figures_version primary key (publication, version)
);

alter table published_figures_version enable row level security;
create policy in_scope on published_figures_version using (centre is null or centre_in_scope(centre));
revoke update, delete, truncate on published_figures_version from "${service-role}";

create function keep_published_figures_version() returns trigger language plpgsql as $$
begin
    insert into published_figures_version (publication, version, centre, recorded_at, withdrawn, document)
    values (old.id, old.version, old.centre, old.recorded_at, old.withdrawn, old.document);
    return null;
end $$;

create trigger keep_version after update on published_figures
for each row execute function keep_published_figures_version();
