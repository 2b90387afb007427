insert into settings values ('x');
