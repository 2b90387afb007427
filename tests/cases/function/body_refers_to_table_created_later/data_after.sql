insert into settings (k) values ('x');
