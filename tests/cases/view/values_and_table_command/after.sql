create table t (a int, b int);
create view k (id, name) as values (1, 'one'), (2, 'two');
create view whole as table t;
