CREATE SEQUENCE s;
CREATE TABLE t (id bigint DEFAULT nextval('s'::text), n int);
