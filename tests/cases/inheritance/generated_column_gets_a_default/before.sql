create table parent (id int, v int generated always as (id * 2) stored);
create table child () inherits (parent);
create table list (id int, v int generated always as (id * 2) stored) partition by list (id);
create table list_1 partition of list for values in (1);
