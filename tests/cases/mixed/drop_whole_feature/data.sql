insert into users values (1, 'a'); insert into badge (user_id, level) values (1, 'gold');
