create table event (id bigint, day date not null, what text, primary key (id, day)) partition by range (day);
create table event_2024 partition of event for values from ('2024-01-01') to ('2025-01-01');
create table event_rest partition of event default;
create index event_day on event (day);
create view today as select id, what from event where day = current_date;
grant select on event to app_reader;
