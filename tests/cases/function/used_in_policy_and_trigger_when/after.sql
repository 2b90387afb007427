create function may_see(who text) returns text language sql stable as $$ select case when who = current_user then 'yes' else 'no' end $$;
create function note() returns trigger language plpgsql as 'begin return new; end';
create table t (id int primary key, who text);
alter table t enable row level security;
create policy p on t using (may_see(who) = 'yes') with check (may_see(who) = 'yes');
create trigger tr before update on t for each row when (may_see(new.who) <> 'no') execute function note();
