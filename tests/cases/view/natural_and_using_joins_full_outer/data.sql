insert into a values (1, 1, 'a'), (2, 2, 'b');
insert into b values (1, 1, 'a'), (2, 2, 'b');
