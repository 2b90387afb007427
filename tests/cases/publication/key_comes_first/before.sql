create table one (a int not null, n int not null);
create schema s;
create table s.two (a int not null, n int not null);
create table s.three (a int not null);
create publication listed with (publish = 'insert');
create publication all_of_schema for tables in schema s with (publish = 'insert');
create publication everything for all tables with (publish = 'insert, truncate');
