INSERT INTO item VALUES (1, 'lamp', 'new', 1);
INSERT INTO parcel VALUES (1, (2, 'chair', 'old', 2), '{"(3,desk,old,3)"}');
INSERT INTO letter VALUES (1, 'hello', true);
INSERT INTO box VALUES (1, '(2,bye,t)');
