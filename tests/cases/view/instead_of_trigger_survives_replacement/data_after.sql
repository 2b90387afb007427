insert into real_data (name, note) values ('x', 'y');
