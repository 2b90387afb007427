insert into accounts (mail) values ('a@example.org'), ('b@example.org');
