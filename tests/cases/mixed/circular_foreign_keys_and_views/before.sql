create table dept (id int primary key, boss int);
create table emp (id int primary key, dept int references dept);
