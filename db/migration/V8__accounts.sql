-- Who may come into the back office, their sessions, and how often somebody has tried.

create table account (
	name text primary key check (name = lower(name) and name ~ '^[a-z0-9][a-z0-9._@+-]{1,79}$'),
	password text not null,
	role text not null check (role in ('editor', 'admin')),
	enabled boolean not null default true,
	created_at timestamptz not null
);
comment on column account.password is 'hashed, with the name of the method before it';

-- A link that lets somebody make an account, once.
create table invitation (
	token bytea primary key,
	role text not null check (role in ('editor', 'admin')),
	expires_at timestamptz not null
);
comment on column invitation.token is 'SHA-256 of the secret in the link';

create table login_limit (
	id bigint primary key,
	state bytea,
	expires_at bigint
);

-- as Spring Session wants it
create table spring_session (
	primary_id char(36) primary key,
	session_id char(36) not null unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name varchar(100)
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null references spring_session on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);
