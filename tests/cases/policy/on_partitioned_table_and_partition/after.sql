create table m (d date not null, who text) partition by range (d);
create table m1 partition of m default;
alter table m enable row level security;
alter table m1 enable row level security;
create policy p on m using (who = session_user);
create policy p on m1 for select using (who = current_user);
