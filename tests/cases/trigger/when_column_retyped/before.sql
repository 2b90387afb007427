create table t (id int primary key, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update on t for each row when (old.n < new.n) execute function f();
