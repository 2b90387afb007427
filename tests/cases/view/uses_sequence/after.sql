create sequence s2;
create view v as select nextval('s2') as n, currval('public.s2'::regclass) as c;
