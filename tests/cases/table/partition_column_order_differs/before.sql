CREATE TABLE p (a int, b text, c date) PARTITION BY LIST (a);
CREATE TABLE p1 (c date, junk int, b text, a int);
ALTER TABLE p1 DROP COLUMN junk;
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1);
