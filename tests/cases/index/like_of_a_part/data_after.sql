insert into t values ('2028-02-03');
