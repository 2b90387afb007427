CREATE DOMAIN flag AS boolean DEFAULT false;
CREATE DOMAIN label AS text;
CREATE DOMAIN stamp AS timestamptz DEFAULT '-infinity';
CREATE TABLE t (id int, f flag, l label, s stamp);
