insert into topic values (1, 'a'); insert into post values (1, 1, 'x');
