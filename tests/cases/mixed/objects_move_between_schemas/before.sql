create schema app;
create type public.kind as enum ('a', 'b');
create table public.thing (id int primary key, k public.kind default 'a');
create view public.thing_a as select id from public.thing where k = 'a';
create function public.count_things() returns bigint language sql stable as 'select count(*) from public.thing';
