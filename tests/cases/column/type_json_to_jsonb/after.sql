CREATE TABLE t (id int, doc jsonb NOT NULL DEFAULT '{}', js jsonb);
CREATE INDEX t_doc ON t USING gin (doc);
