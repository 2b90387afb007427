create procedure p(a int) language sql as 'select 1';
create function p(a text) returns int language sql as 'select 2';
