insert into t values ('2064-02-03', 1);
