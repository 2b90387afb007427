create table customer (
  id bigint generated always as identity primary key,
  name text not null,
  street text, city text, zip varchar(10),
  constraint zip_needs_city check (zip is null or city is not null)
);
create index customer_city on customer (city);
create view mailing_label as select name, street, zip || ' ' || city as place from customer;
grant select on mailing_label to app_reader;
