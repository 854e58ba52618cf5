-- Where inquiries go, where an editor has set it; the configuration says the rest.
create table mailbox (
	addressee text primary key,
	address text not null
);
comment on column mailbox.addressee is 'common, a topic (training), or a region (region.vest), as in the configuration';

alter table inquiry add constraint inquiry_mailbox_not_empty check (mailbox <> '');
create index on inquiry (state, received_at);
