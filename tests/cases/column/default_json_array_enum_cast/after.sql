CREATE TYPE lv AS ENUM ('lo', 'hi');
CREATE TABLE t (a jsonb DEFAULT '{"k": [1, "two", null]}'::jsonb, b int[] DEFAULT ARRAY[1, 2, 3], c lv DEFAULT 'hi'::lv, d inet DEFAULT '::1', e point DEFAULT point(1, 2));
