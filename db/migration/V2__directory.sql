-- Who can be contacted where. Numbers of municipalities and postal codes mean nothing without their country.

create table municipality (
	id text primary key check (id = country || '-' || number),
	country text not null check (country in ('no', 'dk')),
	number text not null check (number ~ '^[0-9]{4}$'),
	name text not null,
	other_names text,
	county text not null,
	latitude double precision not null,
	longitude double precision not null,
	governed boolean not null
);
comment on column municipality.governed is 'false for Svalbard and Jan Mayen, which belong to no municipality';

create table postal_code (
	id text primary key check (id = country || '-' || code),
	country text not null,
	code text not null check (code ~ '^[0-9]{4}$'),
	place text not null,
	municipality_id text not null references municipality,
	latitude double precision not null,
	longitude double precision not null
);

create table provider (
	id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	country text not null check (country in ('no', 'dk')),
	type text not null check (type in ('municipality', 'family_counselling', 'bup', 'bufetat', 'organisation')),
	name text not null,
	unit text,
	municipality_id text references municipality,
	postal_code text,
	place text,
	street text,
	phone text,
	email text,
	website text,
	offers text not null,
	pmto_status text not null check (pmto_status in ('documented', 'possible')),
	referral text not null check (referral in ('self', 'required', 'unknown')),
	source text not null,
	source_date text check (source_date ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
	phone_source text,
	phone_source_date text check (phone_source_date ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
	general boolean not null,
	listed boolean not null,
	note text,
	updated_at timestamptz not null default now(),
	edited_at timestamptz
);
comment on column provider.phone_source is 'where the telephone number comes from, when it is not from source';
comment on column provider.general is 'the municipality as a whole: the row every municipality has';
comment on column provider.listed is 'false: kept for editors until somebody has verified it, never shown';
comment on column provider.source_date is 'as exact as it is known: a year, a month or a day';

create table coverage (
	provider_id text not null references provider on delete cascade,
	municipality_id text not null references municipality,
	area text,
	primary key (provider_id, municipality_id)
);
comment on column coverage.area is 'the districts served, where it is not the whole municipality';

create table help_line (
	id text primary key,
	country text not null check (country in ('no', 'dk')),
	position integer not null,
	number text not null,
	tel text not null,
	region text,
	all_day boolean not null,
	urgent boolean not null,
	source text not null,
	source_date text
);
