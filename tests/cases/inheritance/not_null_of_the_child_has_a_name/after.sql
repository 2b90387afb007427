create table p (a int, b int not null);
create table c (constraint own_a not null a, constraint own_b not null b) inherits (p);
create table d (constraint own_key not null a, primary key (a)) inherits (p);
create table e () inherits (p);
alter table e add constraint later not null a not valid;
