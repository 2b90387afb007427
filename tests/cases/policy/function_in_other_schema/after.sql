create schema auth;
create function auth.uid() returns bigint language sql stable as $$ select current_setting('app.uid', true)::bigint $$;
create table doc (id int, owner bigint);
alter table doc enable row level security;
create policy p on doc using (owner = (select auth.uid()));
