INSERT INTO t VALUES ('x@y', '{a,B}', ROW('N', '{x@y}'));
