create table m (a int) partition by list (a);
create table m1 partition of m for values in (1);
create index m_a on m (a);
comment on index m_a is 'parent';
comment on index m1_a_idx is 'child';
