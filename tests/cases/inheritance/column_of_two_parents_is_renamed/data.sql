insert into p values (1);
insert into q values (2);
insert into mixture values (3, 4);
insert into below values (5, 6);
