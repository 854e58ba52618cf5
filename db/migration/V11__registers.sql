-- Registers that others keep: postal codes, the units behind the listings, and whether their websites answer.

create table postal_register_version (
	id bigint generated always as identity primary key,
	made_at timestamptz not null,
	made_by text not null,
	reason text not null,
	codes jsonb not null
);
comment on column postal_register_version.codes is
	'all Norwegian codes, each as [code, place, municipality number, latitude, longitude]';

create function postal_versions_stay() returns trigger language plpgsql as $$
begin
	raise exception 'a version of the postal register stays as it was made';
end
$$;
create trigger postal_versions_stay before update or delete or truncate on postal_register_version
	for each statement execute function postal_versions_stay();

-- While the active one is an editor's, load.sql leaves the Norwegian codes alone.
create table active_postal_register (
	only_row boolean primary key default true check (only_row),
	version_id bigint not null references postal_register_version
);

-- What Enhetsregisteret said last, so that it need not say it again while nothing has changed.
create table known_unit (
	organisation_number text primary key check (organisation_number ~ '^[0-9]{9}$'),
	etag text,
	last_modified text,
	body text not null,
	read_at timestamptz not null
);

-- A round of questions to a register, or to all websites.
create table register_round (
	id bigint generated always as identity primary key,
	kind text not null check (kind in ('units', 'websites')),
	started_at timestamptz not null,
	started_by text not null,
	total integer,
	done integer not null default 0,
	ended_at timestamptz,
	outcome text,
	proposal bigint references directory_version
);
create unique index one_round_at_a_time on register_round (kind) where ended_at is null;
comment on column register_round.proposal is 'the version of the directory that it proposes';

create table register_finding (
	round_id bigint not null references register_round on delete cascade,
	listing text not null,
	kind text not null,
	detail text,
	primary key (round_id, listing, kind)
);
comment on table register_finding is 'what an editor must look at; nothing was changed because of it';

create table website_check (
	provider_id text primary key references provider on delete cascade,
	address text not null,
	checked_at timestamptz not null,
	problem text,
	status integer,
	failing_since timestamptz
);
comment on column website_check.problem is 'null where the website answered';
