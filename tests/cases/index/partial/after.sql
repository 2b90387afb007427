create table jobs (id int, state text, prio int, run_at timestamptz);
create index jobs_ready on jobs (prio) where state in ('ready', 'retry') and run_at is not null;
create unique index one_running on jobs ((true)) where state = 'running';
