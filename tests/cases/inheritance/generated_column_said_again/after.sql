create table p (a int, b int generated always as (a * 2) stored);
create table c (b int, more int) inherits (p);
create table d (more int) inherits (p);
create table e (b int) inherits (p, c);
