insert into product values (1, 'a'); insert into stock values (1, 5); insert into sale values (1, '2024-05-05', 3);
