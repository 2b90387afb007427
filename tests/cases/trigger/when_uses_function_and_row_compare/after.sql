create table t (id int, a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create function big(x bigint) returns boolean language sql immutable as 'select x > 1000';
create trigger tr before update on t for each row when (big(new.a) and (old.a, old.b) is distinct from (new.a, new.b)) execute function f();
create trigger dep before insert on t for each row when (pg_trigger_depth() = 0) execute function f();
