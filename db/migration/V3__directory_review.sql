-- When somebody last went through the directory as a whole; one row.

create table directory_review (
	only_row boolean primary key default true check (only_row),
	reviewed_on date not null
);
