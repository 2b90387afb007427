create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger a after insert on t deferrable initially deferred for each row execute function f();
create constraint trigger b after insert on t not deferrable for each row execute function f();
create constraint trigger c after update or delete on t deferrable initially immediate for each row execute function f();
