create schema audit;
create table audit.entry (
  id bigint generated always as identity primary key, at timestamptz not null default now(),
  who name not null default current_user, tab regclass not null, op text not null check (op in ('I', 'U', 'D')), old jsonb, new jsonb);
create index entry_tab_at on audit.entry (tab, at desc);
create function audit.write() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.entry (tab, op, old, new)
  values (tg_relid, left(tg_op, 1), case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end $$;
revoke all on function audit.write() from public;
create table account (id int primary key, balance numeric not null);
create table owner (id int primary key, name text);
create trigger audit after insert or update or delete on account for each row execute function audit.write();
create trigger audit after insert or update or delete on owner for each row execute function audit.write();
create view audit.recent as select * from audit.entry where at > now() - interval '1 day';
comment on schema audit is 'append only';
grant usage on schema audit to app_reader;
grant select on audit.recent to app_reader;
