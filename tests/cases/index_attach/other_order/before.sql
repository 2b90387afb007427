create table p (a int, b text) partition by list (a);
create table p1 partition of p for values in (1);
create index mine on p1 (b desc nulls last);
