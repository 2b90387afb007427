create aggregate f(int) (sfunc = int4pl, stype = int);
create aggregate f(bigint) (sfunc = int8pl, stype = bigint);
alter aggregate f(int) owner to app_owner;
