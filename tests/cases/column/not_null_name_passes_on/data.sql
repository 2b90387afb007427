insert into t (id) values (1); insert into hinted values (1, 'one'); insert into taken (id, b) values (1, 2);
