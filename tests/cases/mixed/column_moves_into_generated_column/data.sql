insert into line values (1, 2, 10, 20);
