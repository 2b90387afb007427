create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger tr after insert on t for each row execute function f('1', 'abc', '2.5');
create constraint trigger ck after insert on t not deferrable initially immediate for each row execute function f();
