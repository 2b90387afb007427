create type addr as (street text, zip text, country text);
create table p (id int, a addr, many addr[]);
create view v as select id, (many[1]).country as first_country, (a).*, row(p.*)::text as whole from p;
