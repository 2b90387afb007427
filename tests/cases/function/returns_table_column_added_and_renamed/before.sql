create table item (id int, name text, price numeric);
create function list() returns table (id int, name text) language sql stable as 'select i.id, i.name from item i';
create view listed as select id from list();
