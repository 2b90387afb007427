insert into z values (1), (2);
insert into a values (1), (2);
