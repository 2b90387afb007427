create table parent (id int, v int default 5);
create table child () inherits (parent);
create table list (id int, v int not null default 5) partition by list (id);
create table list_1 partition of list for values in (1);
