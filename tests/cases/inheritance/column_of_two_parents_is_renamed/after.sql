create table p (
    -- @renamed from=a
    b int not null,
    -- @renamed from=positive
    constraint above_zero check (b > 0));
create table q (
    -- @renamed from=a
    b int not null,
    -- @renamed from=positive
    constraint above_zero check (b > 0));
create table mixture (d int) inherits (p, q);
create table below () inherits (mixture);
create index below_a_idx on below (b);
create view v as select b as a from q where b > 1;
