create table if not exists t (id int);
create or replace function f() returns trigger language plpgsql as 'begin return null; end';
drop trigger if exists tr on t;
create trigger tr after insert on t for each row execute function f();
alter table t disable trigger tr;
alter table t enable trigger tr;
