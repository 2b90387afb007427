create table sale (id int primary key, day date, amount numeric);
