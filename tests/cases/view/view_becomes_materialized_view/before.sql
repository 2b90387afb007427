create table src (id int, v text);
create view report as select id, upper(v) as v from src;
grant select on report to app_reader;
comment on view report is 'for the board';
