create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger ins after insert on t referencing new table as inserted for each statement execute function f();
create trigger upd after update on t referencing new table as "New Rows" old table as o for each row execute function f();
