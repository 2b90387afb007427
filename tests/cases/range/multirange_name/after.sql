CREATE TYPE textrange AS RANGE (subtype = text, collation = "C", multirange_type_name = many_texts);
CREATE TYPE zone AS RANGE (subtype = int8, multirange_type_name = "zones of 8");
CREATE TABLE z (a zone, b "zones of 8");
