create table other (id int);
create table vault (id int);
alter table vault enable row level security, force row level security, owner to app_owner;
