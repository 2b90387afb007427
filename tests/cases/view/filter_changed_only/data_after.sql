insert into job values (1,'new',0),(2,'retry',1);
