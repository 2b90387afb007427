create function f(a int) returns int language sql as 'select a';
create function g() returns setof int language plpgsql as 'begin return next 1; end';
