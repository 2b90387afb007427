create table base (id int primary key, made timestamptz default now(), who text default current_user);
create table leaf (extra text, check (extra <> '')) inherits (base);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before insert or update on base for each row execute function f();
create view both_kinds as select id, who, tableoid::regclass as kind from base;
