INSERT INTO bills VALUES (1, 'due', '{paid}', '(a,1)', '[1,2)', 1);
