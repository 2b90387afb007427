create table top (id int, note text default 'n');
create table l () inherits (top);
create table r () inherits (top);
create table bottom (z int) inherits (l, r);
