CREATE TABLE t (id uuid PRIMARY KEY, ref uuid);
