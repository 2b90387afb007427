create table t (a int, b int);
create view k as select 1 as id, 'one' as name;
