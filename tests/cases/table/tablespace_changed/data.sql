insert into t values (1, 'a');
insert into p values (1);
