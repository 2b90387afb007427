CREATE TABLE a (id bigint);
CREATE VIEW v AS SELECT id FROM a;
SECURITY LABEL FOR dummy ON VIEW v IS 'kept';
SECURITY LABEL FOR dummy ON COLUMN a.id IS 'kept, too';
CREATE TABLE b (id integer);
SECURITY LABEL FOR dummy ON TABLE b IS 'new';
