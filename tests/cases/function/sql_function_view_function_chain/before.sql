create function inner_f() returns setof int language sql stable as 'select generate_series(1, 3)';
create view mid as select x from inner_f() as x;
create function outer_f() returns bigint language sql stable as 'select count(*) from mid';
create view top as select outer_f() as n;
