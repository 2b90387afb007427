CREATE TABLE a (id integer);
CREATE VIEW v AS SELECT id FROM a;
SECURITY LABEL FOR dummy ON VIEW v IS 'kept';
SECURITY LABEL FOR dummy ON COLUMN a.id IS 'kept, too';
