CREATE TYPE textrange AS RANGE (subtype = text, collation = "C");
CREATE TYPE zone AS RANGE (subtype = int8);
