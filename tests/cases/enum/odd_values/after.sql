CREATE TYPE odd AS ENUM ('', 'it''s', E'back\\slash', 'a,b', 'Ω', 'yes', 'Yes', '"quoted"', ' pad ');
CREATE TABLE t (o odd DEFAULT E'back\\slash', os odd[] DEFAULT ARRAY['it''s', '"quoted"', 'a,b']::odd[]);
