create function inner_f() returns setof bigint language sql stable as 'select generate_series(1, 3)::bigint';
create view mid as select x from inner_f() as x;
create function outer_f() returns bigint language sql stable as 'select sum(x)::bigint from mid';
create view top as select outer_f() as n;
