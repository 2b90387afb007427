create table base (id int primary key, made timestamptz default now());
create table leaf (extra text) inherits (base);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger tr before insert on leaf for each row execute function f();
create view both_kinds as select id, tableoid::regclass as kind from base;
