insert into child values ('{"a": 1}');
insert into part values (1, 2);
