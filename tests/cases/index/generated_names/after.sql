CREATE TABLE t (a text, b int, c int);
CREATE INDEX ON t (b);
CREATE INDEX ON t (b);
CREATE INDEX ON t (b) WHERE c > 0;
CREATE INDEX ON t (lower(a));
CREATE INDEX ON t ((b + c), (b - c));
CREATE INDEX ON t (b, (c + 1), lower(a), upper(a));
CREATE UNIQUE INDEX ON t (b) INCLUDE (c);
CREATE INDEX ON t ((a::int), (b::text), COALESCE(b, c), (CASE WHEN b > 0 THEN c END));
