insert into "T t" values (1), (2);
