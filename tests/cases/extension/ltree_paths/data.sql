insert into tree values (1, 'top.science');
