create table empty (a int);
create table empty_child () inherits (empty);
create table filled (a int);
create table filled_child () inherits (filled);
create table list (a int) partition by list (a);
create table list_1 partition of list for values in (1);
