create table doc (id int, tenant int);
alter table doc enable row level security;
create policy p on doc using (tenant = current_setting('app.tenant')::int);
