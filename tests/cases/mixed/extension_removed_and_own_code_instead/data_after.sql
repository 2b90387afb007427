insert into person values (1, 'Ada@Example.com');
