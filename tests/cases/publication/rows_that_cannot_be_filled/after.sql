create table t (a int, b bigint);
create table u (a int, b bigint);
create table v (a int primary key, b bigint);
create publication p for all tables;
create publication q for table u with (publish = 'insert');
