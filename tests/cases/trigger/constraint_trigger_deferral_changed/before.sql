create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger a after insert on t for each row execute function f();
create constraint trigger b after insert on t deferrable for each row execute function f();
create constraint trigger c after update on t deferrable initially deferred for each row when (new.id > 0) execute function f();
