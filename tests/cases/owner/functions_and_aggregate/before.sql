create function f(a int) returns int language sql as 'select 1';
create procedure p(inout a int) language sql as 'select 1';
create aggregate g(int) (sfunc = int4pl, stype = int);
alter function f(int) owner to app_owner;
