-- Versions of the directory: every change makes a new one, and one is active. What it says stands in provider and
-- coverage, where the edition reads it.
alter table provider add column organisation_number text check (organisation_number ~ '^[0-9]{9}$');
alter table provider add column confirmed_on date;
alter table provider add column confirmed_by text;
alter table provider add column confirmed_how text check (confirmed_how in ('phone', 'email', 'web'));
alter table provider add column removed_at timestamptz;
comment on column provider.organisation_number is 'in Enhetsregisteret, of Norwegian bodies';
comment on column provider.confirmed_on is 'when an editor last asked the body itself, or looked at its own pages';
comment on column provider.removed_at is 'an editor took it out; it stays here so that no file brings it back';

create table directory_version (
	id bigint generated always as identity primary key,
	made_at timestamptz not null,
	made_by text not null,
	reason text not null,
	listings jsonb not null
);
comment on column directory_version.listings is 'all of them, each by the names of its fields; empty fields are left out';

create function versions_stay() returns trigger language plpgsql as $$
begin
	raise exception 'a version of the directory stays as it was made';
end
$$;
create trigger versions_stay before update or delete or truncate on directory_version
	for each statement execute function versions_stay();

create table active_directory_version (
	only_row boolean primary key default true check (only_row),
	version_id bigint not null references directory_version
);
