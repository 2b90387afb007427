create table src (id int, v text);
create materialized view report as select id, upper(v) as v from src;
create unique index report_id on report (id);
grant select on report to app_reader;
comment on materialized view report is 'for the board';
