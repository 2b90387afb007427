insert into parent values (null, 1); insert into child values (null, 2); insert into below values (null, 3);
