CREATE TYPE lv AS ENUM ('lo', 'hi');
CREATE TABLE t (a jsonb DEFAULT '{}', b int[] DEFAULT '{}', c lv DEFAULT 'lo', d inet DEFAULT '127.0.0.1', e point DEFAULT '(0,0)');
