-- How often visitors who agreed to it did something, by day. No row tells of one person.
create table visit_count (
	day date not null,
	kind text not null check (kind in ('page', 'lookup', 'question', 'call', 'email')),
	subject text not null,
	language text not null,
	visits integer not null,
	led_to_contact integer not null default 0,
	primary key (day, kind, subject, language)
);

-- Which steps belong to one visit: for 30 days, or until the visitor takes the yes back. The visit's number is hashed.
create table visit_step (
	visit bytea not null,
	day date not null,
	kind text not null,
	subject text not null,
	language text not null,
	led_to_contact boolean not null default false,
	primary key (visit, day, kind, subject, language)
);
create index on visit_step (day);
