create table d (x xml, j jsonb);
create view v as select j from d;
