insert into "T t" values (1);
