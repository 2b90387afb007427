create table t (id bigint primary key, v text);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger a before insert on t for each row execute function f();
create trigger b after update on t referencing new table as n for each statement execute function f();
create table c (t_id bigint references t);
