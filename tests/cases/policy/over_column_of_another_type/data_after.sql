insert into account values (1, 'app_reader', 5), (2, 'somebody', 5000);
