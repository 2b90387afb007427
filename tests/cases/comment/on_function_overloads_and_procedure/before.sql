create function f(int) returns int language sql as 'select 1';
create function f(text) returns int language sql as 'select 1';
create procedure p(int) language sql as 'select 1';
create aggregate a(int) (sfunc = int4pl, stype = int);
comment on function f(int) is 'int';
comment on procedure p(int) is 'proc';
