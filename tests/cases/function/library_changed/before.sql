create function set_limit(real) returns real language c strict as '$libdir/pg_trgm', 'set_limit';
create view v as select set_limit(0.5) as l;
