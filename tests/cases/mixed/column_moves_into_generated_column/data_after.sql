insert into line (id, qty, price) values (1, 2, 10);
