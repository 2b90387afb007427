create table parent (a bytea, b int);
alter table parent add constraint c check (a is null) not valid;
alter table parent add constraint d check (b > 0);
create table child () inherits (parent);
create table own (constraint c check (a is null)) inherits (parent);
create table below () inherits (child);
