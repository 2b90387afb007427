CREATE TABLE base (created timestamptz DEFAULT now() NOT NULL, updated timestamptz);
CREATE TABLE t (id int PRIMARY KEY, LIKE base INCLUDING DEFAULTS, name text NOT NULL);
