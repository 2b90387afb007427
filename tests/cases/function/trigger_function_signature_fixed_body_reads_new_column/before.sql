create table t (id int primary key, a text);
create function tf() returns trigger language plpgsql as 'begin new.a := lower(new.a); return new; end';
create trigger tr before insert on t for each row execute function tf();
