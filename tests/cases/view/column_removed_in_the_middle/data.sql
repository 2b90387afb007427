insert into person values (1,'A','B','C');
