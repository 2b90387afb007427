CREATE TABLE res (
    room int4range, during tstzrange, active boolean DEFAULT true,
    EXCLUDE USING gist (room WITH &&, during WITH &&) WHERE (active)
);
