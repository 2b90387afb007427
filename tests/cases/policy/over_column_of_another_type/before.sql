create table account (id int primary key, holder text not null, amount int not null);
alter table account enable row level security;
create policy small on account using (amount < 100) with check (amount >= 0);
create policy own on account as restrictive for select to app_reader using (holder = current_user and amount > 0);
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger large before update on account for each row when (new.amount > 1000) execute function note();
