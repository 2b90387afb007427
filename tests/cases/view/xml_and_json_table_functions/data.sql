insert into d (j) values ('{"k": 1}'), ('[]');
