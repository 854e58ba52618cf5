-- More than a password: passkeys, and codes sent to an address.

alter table account add column email text check (email = lower(email) and length(email) <= 254);
comment on column account.email is 'where one-time codes go; null for nobody who uses them';

-- as Spring Security wants them
create table user_entities (
	id varchar(1000) primary key,
	name varchar(100) not null unique references account on delete cascade,
	display_name varchar(200)
);

create table user_credentials (
	credential_id varchar(1000) primary key,
	user_entity_user_id varchar(1000) not null references user_entities on delete cascade,
	public_key bytea not null,
	signature_count bigint,
	uv_initialized boolean,
	backup_eligible boolean not null,
	authenticator_transports varchar(1000),
	public_key_credential_type varchar(100),
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamp,
	last_used timestamp,
	label varchar(1000) not null
);
create index on user_credentials (user_entity_user_id);

-- A code that was sent to an address: whoever knows it reads that address.
create table one_time_code (
	account text not null references account on delete cascade,
	email text not null,
	code text not null,
	attempts int not null,
	expires_at timestamptz not null,
	primary key (account, email)
);
comment on column one_time_code.code is 'hashed';
comment on column one_time_code.attempts is 'how many are left';
