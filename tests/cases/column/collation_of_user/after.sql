CREATE COLLATION german (provider = icu, locale = 'de-DE');
CREATE COLLATION IF NOT EXISTS ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE t (name text COLLATE german, login text COLLATE ci UNIQUE);
