CREATE TYPE st AS ENUM ('on', 'off');
CREATE TABLE t (s text DEFAULT ('o' || 'n') CHECK (s IN ('on', 'off')), u st);
