create schema clock;
create function clock.today() returns timestamptz language sql stable as $$ select date_trunc('day', now()) $$;
create table t (id int primary key, at timestamptz default clock.today());
create view v as select id from t where at < clock.today();
create function tf() returns trigger language plpgsql as 'begin new.at := clock.today(); return new; end';
create trigger tr before update on t for each row execute function tf();
alter table t enable row level security;
create policy p on t using (at <= clock.today());
