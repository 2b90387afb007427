create aggregate f(int) (sfunc = int4pl, stype = int);
create aggregate f(bigint) (sfunc = int8pl, stype = bigint);
create aggregate f(numeric) (sfunc = numeric_add, stype = numeric);
alter aggregate f(bigint) owner to app_owner;
revoke all on function f(numeric) from public;
