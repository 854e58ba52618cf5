-- Every change that an editor makes: who, when, what it was before and after. Nothing here is ever changed.
create table audit_entry (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	account text not null,
	action text not null,
	subject text not null,
	before jsonb,
	after jsonb
);
create index on audit_entry (subject, id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
	raise exception 'the audit log is only added to';
end
$$;
create trigger append_only before update or delete or truncate on audit_entry
	for each statement execute function audit_is_append_only();

-- Counts what is published: every instance looks whether it has the latest.
create table edition_number (
	only_row boolean primary key default true check (only_row),
	number bigint not null
);
insert into edition_number (number) values (1);
