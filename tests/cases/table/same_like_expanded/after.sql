CREATE TABLE s (id int, v text DEFAULT 'd', CONSTRAINT s_id_key UNIQUE (id), CONSTRAINT s_v_check CHECK (v <> ''));
CREATE TABLE t (id int, v text DEFAULT 'd', more int, CONSTRAINT s_v_check CHECK (v <> ''));
ALTER TABLE t ADD UNIQUE (id);
