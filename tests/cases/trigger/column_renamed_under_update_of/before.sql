create table t (id int, qty int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after update of qty on t for each row when (new.qty < 0) execute function f();
