create table account (id int primary key, balance numeric not null);
create table owner (id int primary key, name text);
