create function vat(n numeric) returns integer language sql immutable as 'select (n * 0.16)::integer';
create table bill (id int, net numeric);
create view gross as select id, vat(net) as tax from bill;
create view gross2 as select sum(tax) as all_tax from gross;
