CREATE TABLE t (a text) USING heap WITH (fillfactor = '70', AUTOVACUUM_ENABLED = 'false');
