CREATE TABLE t (id int, body text) WITH (fillfactor=70, autovacuum_enabled=false, toast.autovacuum_enabled=false);
