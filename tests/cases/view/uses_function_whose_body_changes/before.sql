create function vat(n numeric) returns numeric language sql immutable as 'select n * 0.16';
create table bill (id int, net numeric);
create view gross as select id, net + vat(net) as gross from bill;
