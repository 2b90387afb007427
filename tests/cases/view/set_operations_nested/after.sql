create table a (x int); create table b (x int); create table c (x int);
create view u as (select x from a except select x from b) union all (select x from c intersect all select x from a order by 1 limit 3) order by x desc;
