CREATE TYPE "mood" AS ENUM ('Happy', 'it''s');
CREATE TABLE t (m mood[] DEFAULT '{}', n mood DEFAULT 'Happy');
