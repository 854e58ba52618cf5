-- Files with a whole directory, while they are checked and until somebody has read what was found.
create table directory_upload (
	id bigint generated always as identity primary key,
	made_at timestamptz not null,
	made_by text not null,
	file_name text not null,
	reason text not null,
	content bytea,
	state text not null check (state in ('checking', 'refused', 'same', 'ready', 'failed')),
	total integer not null default 0,
	done integer not null default 0,
	problems jsonb not null default '[]',
	problem_count integer not null default 0,
	version_id bigint references directory_version
);
comment on column directory_upload.content is 'until it is checked';
comment on column directory_upload.problems is 'the first ones; problem_count says how many there are';
