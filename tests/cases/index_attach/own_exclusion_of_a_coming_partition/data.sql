INSERT INTO stay_1 VALUES ('[2,3)', '[1,5)'), ('[2,3)', '[5,6)'); INSERT INTO stay_2 VALUES ('[6,7)', '[1,5)');
