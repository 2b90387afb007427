CREATE TABLE visit (page text, at timestamptz);
CREATE VIEW v AS WITH c AS NOT MATERIALIZED (SELECT page FROM visit) SELECT c.page FROM c JOIN c AS d USING (page);
