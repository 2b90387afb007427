create table edge (a int, b int);
create view walk as with recursive w(a, b) as (select a, b from edge union select w.a, e.b from w join edge e on e.a = w.b) select a, b from w;
