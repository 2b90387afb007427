insert into one values (1, 10), (2, 20);
insert into s.two values (1, 10), (2, 20);
insert into s.three values (1);
