insert into p values (1, row('x', 'y'), null);
