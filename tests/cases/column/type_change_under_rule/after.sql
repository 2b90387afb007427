CREATE TABLE t (id int, v bigint);
CREATE TABLE log (v bigint);
CREATE RULE r AS ON UPDATE TO t WHERE new.v <> old.v DO ALSO INSERT INTO log VALUES (old.v);
