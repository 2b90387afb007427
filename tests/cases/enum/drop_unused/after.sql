CREATE TYPE a AS ENUM ('x');
CREATE TABLE keep (v a);
