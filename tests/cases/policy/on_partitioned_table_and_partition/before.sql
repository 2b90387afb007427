create table m (d date not null, who text) partition by range (d);
create table m1 partition of m default;
alter table m enable row level security;
create policy p on m using (who = current_user);
