CREATE TYPE st AS ENUM ('on', 'off');
CREATE TABLE t (s st DEFAULT 'on' CHECK (s IN ('on', 'off')), u text);
