create table p (id int primary key); create table t (id int references p);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger a after insert on t execute function f();
create trigger b after insert on t execute function f();
