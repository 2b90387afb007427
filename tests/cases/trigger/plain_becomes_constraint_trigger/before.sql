create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger ck after insert on t for each row execute function f();
comment on trigger ck on t is 'kept';
