create function old_now() returns timestamptz language sql stable as 'select now()';
create table t (id int primary key, at timestamptz default old_now());
create view v as select id from t where at < old_now();
create function tf() returns trigger language plpgsql as 'begin new.at := old_now(); return new; end';
create trigger tr before update on t for each row execute function tf();
alter table t enable row level security;
create policy p on t using (at <= old_now());
