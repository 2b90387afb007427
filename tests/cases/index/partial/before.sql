create table jobs (id int, state text, prio int, run_at timestamptz);
create index jobs_ready on jobs (prio) where state = 'ready';
