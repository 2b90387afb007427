CREATE DOMAIN d AS int CONSTRAINT lo CHECK (VALUE > 0);
COMMENT ON DOMAIN d IS 'positive number';
CREATE TABLE t (x d, y d[]);
