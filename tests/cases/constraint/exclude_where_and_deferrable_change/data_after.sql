INSERT INTO res VALUES ('<(0,0),1>', 20);
