create sequence s;
create view v as select nextval('s') as n;
