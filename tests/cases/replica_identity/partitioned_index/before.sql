create table m (a int not null, b int not null) partition by list (a);
create table m1 partition of m for values in (1);
create unique index m_ab on m (a, b);
