create table top (id int);
create table l () inherits (top);
create table r () inherits (top);
create table bottom (z int) inherits (l, r);
