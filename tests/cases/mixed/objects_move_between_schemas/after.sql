create schema app;
create type app.kind as enum ('a', 'b');
create table app.thing (id int primary key, k app.kind default 'a');
create view app.thing_a as select id from app.thing where k = 'a';
create function app.count_things() returns bigint language sql stable as 'select count(*) from app.thing';
