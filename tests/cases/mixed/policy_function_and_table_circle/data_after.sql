insert into member values ('ann', 1);
