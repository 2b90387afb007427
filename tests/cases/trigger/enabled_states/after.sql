create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert on t execute function f();
create trigger b after insert on t execute function f();
create trigger c after insert on t execute function f();
create trigger d after insert on t execute function f();
alter table t disable trigger a;
alter table t enable always trigger b;
alter table t disable trigger d;
