create table one (amount json);
create table two (amount char(5));
create table child () inherits (one);
create table list_one (id int, amount int) partition by list (id);
create table list_two (id int, amount text) partition by list (id);
create table part partition of list_one for values in (1);
