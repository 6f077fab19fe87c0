-- Where what is done was asked from, as the service tells with every connection (ScopedConnections). A default, for every
-- entry has it, whichever function writes it; none of the functions could tell it otherwise.
alter table audit_entry add column address text default nullif(current_setting('caller.address', true), '');
