create table log (at timestamptz not null, who name, msg text, level int default 0) partition by range (at);
create table log_1 partition of log for values from ('2024-01-01') to ('2024-07-01');
create table log_2 partition of log for values from ('2024-07-01') to ('2025-01-01');
create table log_3 partition of log for values from ('2025-01-01') to (maxvalue);
create index log_at on log (at desc, level);
create view recent as select at, msg, level from log where level >= 0;
alter table log enable row level security;
create policy own on log using (who = current_user or level = 0);
