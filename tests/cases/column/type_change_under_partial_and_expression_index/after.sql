CREATE TABLE t (id int, state text NOT NULL);
CREATE INDEX t_open ON t (id) WHERE state = 'open';
CREATE INDEX t_lower ON t (lower(state));
CREATE UNIQUE INDEX t_u ON t (id, (state || '!'));
