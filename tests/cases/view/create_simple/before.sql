create table customer (id int primary key, name text not null, active boolean not null default true);
