-- Pages and sections, with their words in every language. A row whose edited_at is set was changed by an editor:
-- loading the files in db/content leaves it alone.

create table page (
	id text primary key check (id ~ '^[a-z]+(-[a-z]+)*$'),
	parent_id text references page deferrable initially deferred,
	position integer not null,
	layout text not null,
	menu text not null,
	reviewed_on date not null
);

create table page_translation (
	page_id text not null references page on delete cascade,
	language text not null check (language ~ '^[a-z]{2}$'),
	path text not null,
	title text not null,
	menu_title text not null,
	description text not null,
	lead text not null,
	facts jsonb not null,
	updated_at timestamptz not null default now(),
	edited_at timestamptz,
	primary key (page_id, language),
	unique (language, path) deferrable initially deferred
);

create table section (
	id text primary key,
	page_id text not null references page on delete cascade,
	anchor text not null check (anchor ~ '^[a-z]+(-[a-z]+)*$'),
	position integer not null,
	figure text,
	unique (page_id, anchor)
);

create table section_translation (
	section_id text not null references section on delete cascade,
	language text not null check (language ~ '^[a-z]{2}$'),
	heading text not null,
	short_answer text,
	body text not null,
	sources text,
	updated_at timestamptz not null default now(),
	edited_at timestamptz,
	primary key (section_id, language)
);
