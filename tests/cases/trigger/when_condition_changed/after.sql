create table t (id int primary key, state text, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update on t for each row when (old.* is distinct from new.*) execute function f();
create trigger ins before insert on t for each row when (new.n > 10 and new.state in ('a', 'b')) execute function f();
