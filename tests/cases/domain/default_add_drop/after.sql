CREATE DOMAIN flag AS boolean;
CREATE DOMAIN label AS text DEFAULT 'n/a';
CREATE DOMAIN stamp AS timestamptz DEFAULT now();
CREATE TABLE t (id int, f flag, l label, s stamp);
