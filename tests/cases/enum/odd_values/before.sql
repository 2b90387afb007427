CREATE TYPE odd AS ENUM ('', 'it''s', 'a,b');
CREATE TABLE t (o odd DEFAULT '', os odd[] DEFAULT ARRAY['it''s', 'a,b']::odd[]);
