create table parent (a int, constraint positive check (a > 0));
create table child (b int) inherits (parent);
create table other (a int);
