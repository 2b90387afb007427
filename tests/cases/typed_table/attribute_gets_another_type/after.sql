CREATE TYPE shape AS (id uuid, tags text[], size bigint);
CREATE TABLE shapes OF shape;
