insert into orders values (1, 1, 1.5), (2, 2, 2.5);
insert into customers values (1, 'a'), (2, 'b');
