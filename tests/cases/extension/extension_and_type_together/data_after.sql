insert into devices values (1, 'a=>1', 'X');
