create table p (a int, b int) partition by list (a);
create table p1 partition of p for values in (1);
alter table p add constraint b_there not null b not valid;
