insert into room values (2, 3);
