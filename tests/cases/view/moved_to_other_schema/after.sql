create schema reporting;
create table public.t (a int);
create view reporting.v as select a from public.t;
create view public.w as select a from reporting.v;
