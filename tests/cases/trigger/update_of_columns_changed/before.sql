create table t (id int primary key, a int, b int, c int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before update of a, b on t for each row execute function f();
