CREATE TYPE old_state AS ENUM ('a', 'b');
CREATE TABLE t (s old_state DEFAULT 'a');
