create table m (a int not null, b int not null) partition by list (a);
create table m1 partition of m for values in (1);
create unique index m_ab on m (a, b);
alter table m replica identity using index m_ab;
alter table m1 replica identity using index m1_a_b_idx;
