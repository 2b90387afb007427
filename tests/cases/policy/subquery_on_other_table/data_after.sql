insert into member values (1, 'ann'); insert into doc values (1, 1);
