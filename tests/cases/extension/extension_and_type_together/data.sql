insert into devices values (1), (2);
