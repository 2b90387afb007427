create table parent (a int, constraint positive check (a > 0));
create table child (constraint positive check (a > 0), b int) inherits (parent);
create table other (a int);
