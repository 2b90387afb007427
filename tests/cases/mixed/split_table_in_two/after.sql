create table customer (
  id bigint generated always as identity primary key,
  name text not null
);
create table address (
  customer_id bigint primary key references customer on delete cascade,
  street text, city text, zip varchar(10),
  constraint zip_needs_city check (zip is null or city is not null)
);
create index address_city on address (city);
create view mailing_label as
  select c.name, a.street, a.zip || ' ' || a.city as place from customer c left join address a on a.customer_id = c.id;
grant select on mailing_label to app_reader;
