create table one (a int primary key, n bigint not null);
create schema s;
create table s.two (a int primary key, n bigint not null);
create table s.three (a int not null);
create publication listed for table one;
create publication all_of_schema for tables in schema s;
create publication everything for all tables with (publish = 'insert, delete');
