create schema reporting;
create table public.t (a int);
create view public.v as select a from public.t;
create view public.w as select a from public.v;
