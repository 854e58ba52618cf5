-- Inquiries. What people write is sealed, and gone once it is delivered; the rest goes after its day.

create table inquiry (
	reference text primary key,
	submission uuid not null unique,
	topic text not null check (topic in ('general', 'training', 'listing', 'website')),
	language text not null,
	region text,
	listing text,
	reply_wanted boolean not null,
	mailbox text not null,
	state text not null check (state in ('waiting', 'delivered', 'parked', 'closed')),
	sealed bytea,
	key_id text,
	withdrawal bytea not null unique,
	received_at timestamptz not null,
	ended_at timestamptz,
	delete_on date not null,
	attempts integer not null default 0,
	problem text,
	check ((sealed is null) = (state in ('delivered', 'closed'))),
	check ((sealed is null) = (key_id is null))
);
create index on inquiry (delete_on);
comment on column inquiry.submission is 'of the form, so that sending it twice stores it once';
comment on column inquiry.sealed is 'message, name and e-mail address, encrypted with the key of key_id';
comment on column inquiry.withdrawal is 'SHA-256 of the secret in the link that deletes the inquiry';
comment on column inquiry.problem is 'why the last attempt failed, in the mail server''s words, addresses left out';

-- as db-scheduler wants it
create table scheduled_tasks (
	task_name text not null,
	task_instance text not null,
	task_data bytea,
	execution_time timestamptz not null,
	picked boolean not null,
	picked_by text,
	last_success timestamptz,
	last_failure timestamptz,
	consecutive_failures integer,
	last_heartbeat timestamptz,
	version bigint not null,
	priority smallint,
	primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);

-- as Bucket4j wants it
create table contact_limit (
	id bigint primary key,
	state bytea,
	expires_at bigint
);
