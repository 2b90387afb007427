create table one (amount char(5));
create table two (amount json);
create table child () inherits (two);
create table list_one (id int, amount text) partition by list (id);
create table list_two (id int, amount int) partition by list (id);
create table part partition of list_two for values in (1);
