create table t (a int, b int);
create table u (a int, b int);
create table v (a int primary key, b int);
create publication p for all tables;
create publication q for table u with (publish = 'insert');
