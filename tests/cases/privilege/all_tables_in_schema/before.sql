create schema s;
create table s.a (x int); create table s.b (x int);
create table s.late (x int);
