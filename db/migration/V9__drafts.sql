-- What editors write before visitors read it, and all that visitors have read. A passage is a section (questions#effect)
-- or the head of a page (questions); its words are kept by the names of its fields.
create table draft (
	passage text not null,
	language text not null check (language ~ '^[a-z]{2}$'),
	words jsonb not null,
	changed_at timestamptz not null,
	changed_by text not null,
	primary key (passage, language)
);

create table revision (
	id bigint generated always as identity primary key,
	passage text not null,
	language text not null check (language ~ '^[a-z]{2}$'),
	words jsonb not null,
	published_at timestamptz not null,
	published_by text not null
);
create index on revision (passage, id);
comment on table revision is 'what was published, as often as it was; the newest is what visitors read';

create function revisions_stay() returns trigger language plpgsql as $$
begin
	raise exception 'a revision stays as it was published';
end
$$;
create trigger revisions_stay before update or delete or truncate on revision
	for each statement execute function revisions_stay();

create table planned_publication (
	passage text primary key,
	at timestamptz not null,
	planned_by text not null
);

-- An editor has seen that a language says the same as the others, without changing it.
create table in_step (
	passage text not null,
	language text not null,
	checked_at timestamptz not null,
	primary key (passage, language)
);
