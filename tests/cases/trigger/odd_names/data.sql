insert into "T" values (1), (2);
