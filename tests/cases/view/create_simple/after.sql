create table customer (id int primary key, name text not null, active boolean not null default true);
create view active_customer as select id, name from customer where active;
