insert into base (id) values (1); insert into leaf (id, extra) values (2, 'x');
