CREATE TABLE t (id int, state varchar(10) NOT NULL);
CREATE INDEX t_open ON t (id) WHERE state = 'open';
CREATE INDEX t_lower ON t (lower(state));
CREATE UNIQUE INDEX t_u ON t (id, (state || '!'));
