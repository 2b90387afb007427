insert into t values (1, 'a');
refresh materialized view m;
