insert into person values (1, 'Ada', 'Lovelace');
