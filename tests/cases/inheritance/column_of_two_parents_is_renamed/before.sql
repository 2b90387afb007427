create table p (
    -- @renamed from=b
    a int not null,
    -- @renamed from=above_zero
    constraint positive check (a > 0));
create table q (
    -- @renamed from=b
    a int not null,
    -- @renamed from=above_zero
    constraint positive check (a > 0));
create table mixture (d int) inherits (p, q);
create table below () inherits (mixture);
create index on below (a);
create view v as select a from q where a > 1;
