insert into dept values (1, null); insert into emp values (1, 1);
