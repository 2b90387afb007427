insert into s.a values (1), (2);
insert into s.b values (1), (2);
insert into s.late values (1), (2);
