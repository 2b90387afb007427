create schema a authorization app_owner;
create schema b;
create table a.t (x int);
