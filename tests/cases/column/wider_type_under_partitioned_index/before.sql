create table t (id int not null, code varchar(10), day date not null) partition by range (day);
create table t_2025 partition of t for values from ('2025-01-01') to ('2026-01-01');
create table t_2026 partition of t for values from ('2026-01-01') to ('2027-01-01');
create index t_code on t (code);
create unique index t_2026_own on t_2026 (code, id);
