create type addr as (street text, zip text);
create table p (id int, a addr, many addr[]);
create view v as select id, (a).street from p;
