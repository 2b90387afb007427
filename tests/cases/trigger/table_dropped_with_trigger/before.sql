create table keep (id int);
create table gone (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger a before insert on gone for each row execute function f();
create trigger a before insert on keep for each row execute function f();
