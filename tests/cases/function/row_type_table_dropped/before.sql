create table gone (id int, v text);
create function all_gone() returns setof gone language sql stable as 'select * from gone';
create function one_gone(g gone) returns int language sql as 'select g.id';
