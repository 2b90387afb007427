create recursive view n (i) as values (1) union all select i + 1 from n where i < 10;
