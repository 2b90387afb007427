create table parent (id int, constraint stays check (id > 0));
create table child (id int, constraint stays check (id > 0)) inherits (parent);
create table list (id int, kind int) partition by list (kind);
create table list_1 partition of list for values in (1);
