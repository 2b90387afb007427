create table orders (id int primary key, status text not null default 'new', constraint status_known check (status in ('new', 'paid', 'sent')));
create index orders_open on orders (id) where status <> 'sent';
create view open_order as select id, status from orders where status in ('new', 'paid');
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger paid after update on orders for each row when (new.status = 'paid') execute function f();
alter table orders enable row level security;
create policy only_new on orders for delete using (status = 'new');
create function is_open(s text) returns boolean language sql immutable as $$ select s <> 'sent' $$;
create index orders_is_open on orders (is_open(status));
