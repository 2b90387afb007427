insert into p values (1, 'p');
insert into q values (2);
insert into r values (3);
insert into mixture (a, b, d) values (4, 'b', 5);
insert into below (a, b, d, e) values (6, 'b', 7, 8);
insert into diamond (a, d) values (9, 10);
