create table t (id int, quantity int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after update of quantity on t for each row when (new.quantity < 0) execute function f();
