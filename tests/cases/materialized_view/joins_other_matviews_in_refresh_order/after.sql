create table t (a int);
create materialized view z_first as select a, a * 2 as twice from t;
create materialized view m_second as select sum(twice) as s from z_first;
create materialized view a_third as select s from m_second union all select a from z_first;
create unique index on a_third (s);
