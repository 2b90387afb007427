insert into src values (1, 'a');
