insert into p values (1, row('x', 'y', 'z'), null);
