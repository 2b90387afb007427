create schema auth;
create function auth.uid() returns int language sql stable as $$ select current_setting('app.uid', true)::int $$;
create table doc (id int, owner int);
alter table doc enable row level security;
create policy p on doc using (owner = auth.uid());
