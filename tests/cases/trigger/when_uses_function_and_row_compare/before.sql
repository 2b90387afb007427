create table t (id int, a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create function big(x int) returns boolean language sql immutable as 'select x > 100';
create trigger tr before update on t for each row when (big(new.a)) execute function f();
