insert into accounts (mail) values ('a@example.org');
