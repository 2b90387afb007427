insert into "table" values (1, 'x');
