create table item (id int, name text, price numeric);
create function list() returns table (id int, label text, price numeric) language sql stable as 'select i.id, i.name, i.price from item i';
create view listed as select id, price from list();
