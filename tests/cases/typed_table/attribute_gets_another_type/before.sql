CREATE TYPE shape AS (id uuid, tags text, size integer);
CREATE TABLE shapes OF shape;
CREATE POLICY small ON shapes USING (size < 9);
