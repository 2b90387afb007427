create table a (x int);
create table b (y int);
create view ab as select x, y from a, b;
create function joined() returns setof ab language sql stable begin atomic select x, y from ab; end;
create procedure fill(n int) language sql begin atomic insert into a values (n); insert into b select x from a; end;
