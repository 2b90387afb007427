INSERT INTO item VALUES (1, 'lamp');
INSERT INTO parcel VALUES (1, (2, 'chair'), '{"(3,desk)"}');
INSERT INTO letter VALUES (1, 'hello');
INSERT INTO box VALUES (1, (2, 'to you'), NULL);
