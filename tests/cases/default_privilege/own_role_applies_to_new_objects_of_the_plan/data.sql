insert into old_one values (1), (2);
