-- Names that lead to a municipality beside its own, and postal codes that lie in several.

create table municipality_name (
	id bigint generated always as identity primary key,
	municipality_id text not null references municipality on delete cascade,
	name text not null,
	kind text not null check (kind in ('other', 'former')),
	last_year integer
);
comment on column municipality_name.kind is 'other: Sami, Kven, older or foreign; former: a municipality that is no more';
comment on column municipality_name.last_year is 'the last full year in force, of a former municipality';

create table postal_code_municipality (
	postal_code_id text not null references postal_code on delete cascade,
	municipality_id text not null references municipality,
	primary key (postal_code_id, municipality_id)
);
comment on table postal_code_municipality is 'the further municipalities of a code that crosses a border';
