CREATE TYPE new_state AS ENUM ('a', 'b', 'c');
CREATE TABLE t (s new_state DEFAULT 'a');
