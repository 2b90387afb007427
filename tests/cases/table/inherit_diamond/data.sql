insert into bottom values (1, 2);
insert into top values (0);
