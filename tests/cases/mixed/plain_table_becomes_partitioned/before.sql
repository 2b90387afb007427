create table event (id bigint primary key, day date not null, what text);
create index event_day on event (day);
create view today as select id, what from event where day = current_date;
grant select on event to app_reader;
