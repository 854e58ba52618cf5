-- Brings the files of this folder into the tables. Each file stands in a temporary table of its own name, all columns
-- text, empty fields null. Runs in one transaction whenever a file here changes. Rows that an editor has changed
-- (edited_at is set) stay as they are.

create or replace function pg_temp.date_of(written text) returns text language sql as $$
	select case
		when written ~ '^[0-9]{4}(-[0-9]{2}){0,2}$' then written
		when written ~ '^[0-9]{4}/[0-9]{4}$' then right(written, 4)
	end
$$;

create or replace function pg_temp.source_of(written text) returns text language sql as $$
	select case
		when written like 'W %' then 'norske-postlister.no'
		when written like 'X %' then 'Difi, etatsbasen'
		when written like '%public source file%' then null
		else written
	end
$$;

-- municipalities ------------------------------------------------------------------------------------------------

insert into municipality (id, country, number, name, other_names, county, latitude, longitude, governed)
select 'no-' || municipality_no, 'no', municipality_no, name, official_name, county, latitude::float8, longitude::float8,
	true
from municipalities_no
union all
select 'dk-' || code, 'dk', code, name, null, region, latitude::float8, longitude::float8, true
from municipalities_dk
union all
select 'no-' || municipality_no, 'no', municipality_no, min(municipality), null, min(county), avg(latitude::float8),
	avg(longitude::float8), false
from postal_codes_no
where municipality_no not in (select municipality_no from municipalities_no)
group by municipality_no
on conflict (id) do update set name = excluded.name, other_names = excluded.other_names, county = excluded.county,
	latitude = excluded.latitude, longitude = excluded.longitude, governed = excluded.governed;

-- postal codes --------------------------------------------------------------------------------------------------

-- a register that an editor has uploaded stays
create temporary table norwegian_codes_stay on commit drop as
select exists (
	select 1 from active_postal_register a join postal_register_version v on v.id = a.version_id
	where v.made_by <> 'site') as stay;

delete from postal_code where country = 'dk' or not (select stay from norwegian_codes_stay);
insert into postal_code (id, country, code, place, municipality_id, latitude, longitude)
select 'no-' || postal_code, 'no', postal_code, place, 'no-' || municipality_no, latitude::float8, longitude::float8
from postal_codes_no
where not (select stay from norwegian_codes_stay)
union all
select 'dk-' || postal_code, 'dk', postal_code, place, 'dk-' || municipality_no, latitude::float8, longitude::float8
from postal_codes_dk;

insert into postal_code_municipality (postal_code_id, municipality_id)
select 'dk-' || m.postal_code, 'dk-' || m.municipality_no
from postal_code_municipalities_dk m
join postal_codes_dk c using (postal_code)
where m.municipality_no <> c.municipality_no;

-- further names --------------------------------------------------------------------------------------------------

delete from municipality_name;
insert into municipality_name (municipality_id, name, kind, last_year)
select distinct 'no-' || municipality_no, name, 'other', null::integer from names_no
union all
select 'dk-' || code, name, 'other', null from names_dk
order by 1, 2;

-- a former municipality leads to where most of it went, and to every part where it was truly split; its name may also
-- be in use today, by itself or by another
insert into municipality_name (municipality_id, name, kind, last_year)
select 'no-' || f.municipality_no, f.former_name, 'former', max(f.valid_to::integer)
from former_municipalities_no f
where f.former_name <> f.municipality
	and (f.share = 'whole' or not exists (
		select 1 from former_municipalities_no other
		where other.former_no = f.former_no and other.former_name = f.former_name
			and (other.share = 'whole' or other.municipality = f.former_name)))
group by f.municipality_no, f.former_name
order by f.municipality_no, f.former_name;

-- providers: first every municipality as a whole, then the rest --------------------------------------------------

create temporary table loaded_provider (like provider including defaults) on commit drop;

insert into loaded_provider (id, country, type, name, municipality_id, postal_code, place, street, phone, email,
	website, offers, pmto_status, referral, source, source_date, phone_source, phone_source_date, general, listed,
	organisation_number)
select 'no-' || m.municipality_no, 'no', 'municipality', m.name || ' kommune', 'no-' || m.municipality_no,
	c.postal_code, c.place, c.street, c.phone, c.email, m.website, '', 'possible', 'self',
	coalesce(pg_temp.source_of(c.source), 'norske-postlister.no'), pg_temp.date_of(c.source_date),
	case when c.phone is not null then pg_temp.source_of(c.phone_source) end, pg_temp.date_of(c.phone_source_date),
	true, true, c.org_no
from municipalities_no m
join municipality_contacts_no c using (municipality_no)
union all
select 'dk-' || m.code, 'dk', 'municipality',
	case m.name
		when 'København' then 'Københavns Kommune'
		when 'Bornholm' then 'Bornholms Regionskommune'
		else m.name || ' Kommune'
	end,
	'dk-' || m.code, null, null, null, c.phone, c.email, m.website, '', 'possible', 'unknown',
	'https://github.com/KimTholstorf/mxmap-dk', '2026-04-23',
	case when c.phone is not null then pg_temp.source_of(c.source) end, pg_temp.date_of(c.source_date), true, true,
	null
from municipalities_dk m
join municipality_contacts_dk c using (code);

-- a source that names the municipality and no unit of it speaks about the municipality as a whole
update loaded_provider g
set pmto_status = p.pmto_status, offers = coalesce(p.offers, ''), source = p.source_url,
	source_date = pg_temp.date_of(p.source_date), note = p.note
from providers p
where g.general and p.type = 'municipality' and p.unit is null and p.listed = 'true'
	and g.municipality_id = p.country || '-' || p.municipality_no;

insert into loaded_provider (id, country, type, name, unit, municipality_id, postal_code, place, street, phone, email,
	website, offers, pmto_status, referral, source, source_date, general, listed, note)
select id, country, type, name, unit, country || '-' || municipality_no, postal_code, place, street, phone, email,
	website, coalesce(offers, ''), pmto_status, referral, source_url, pg_temp.date_of(source_date), false,
	listed::boolean, note
from providers
where not (type = 'municipality' and unit is null and listed = 'true');

insert into provider
select * from loaded_provider
on conflict (id) do update set country = excluded.country, type = excluded.type, name = excluded.name,
	unit = excluded.unit, municipality_id = excluded.municipality_id, postal_code = excluded.postal_code,
	place = excluded.place, street = excluded.street, phone = excluded.phone, email = excluded.email,
	website = excluded.website, offers = excluded.offers, pmto_status = excluded.pmto_status,
	referral = excluded.referral, source = excluded.source, source_date = excluded.source_date,
	phone_source = excluded.phone_source, phone_source_date = excluded.phone_source_date, general = excluded.general,
	listed = excluded.listed, note = excluded.note, organisation_number = excluded.organisation_number,
	updated_at = now()
where provider.edited_at is null;

delete from provider where edited_at is null and id not in (select id from loaded_provider);

-- coverage ------------------------------------------------------------------------------------------------------

delete from coverage where provider_id in (select id from provider where edited_at is null);
insert into coverage (provider_id, municipality_id, area)
select id, municipality_id, null from provider where general and edited_at is null
union all
select c.provider_id, c.country || '-' || c.municipality_no, c.area
from coverage_csv c
join provider p on p.id = c.provider_id and not p.general and p.edited_at is null;

-- municipalities that are no more: last, when nothing points at them -----------------------------------------------

delete from municipality m
where m.governed and m.id not in (
	select 'no-' || municipality_no from municipalities_no union all select 'dk-' || code from municipalities_dk)
	and not exists (select 1 from provider p where p.municipality_id = m.id)
	and not exists (select 1 from coverage c where c.municipality_id = m.id)
	and not exists (select 1 from postal_code c where c.municipality_id = m.id);

-- help lines ------------------------------------------------------------------------------------------------------

delete from help_line;
insert into help_line (id, country, position, number, tel, region, all_day, urgent, source, source_date)
select id, country, position::int, number, tel, region, coalesce(hours = 'allday', false), urgent::boolean,
	source_url_or_name, pg_temp.date_of(source_date)
from help_lines;

-- review ----------------------------------------------------------------------------------------------------------

insert into directory_review (reviewed_on)
select reviewed_on::date from directory
on conflict (only_row) do update set reviewed_on = greatest(directory_review.reviewed_on, excluded.reviewed_on);
