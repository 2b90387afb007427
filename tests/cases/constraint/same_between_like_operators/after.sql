CREATE TABLE t (
    n int, s text,
    CONSTRAINT a CHECK (n >= 1 AND n <= 9),
    CONSTRAINT b CHECK (s ~~ 'a%'::text),
    CONSTRAINT c CHECK (s !~~* '%b'),
    CONSTRAINT d CHECK ((n <> 5)),
    CONSTRAINT e CHECK (n < 3 OR n > 4),
    CONSTRAINT f CHECK (NOT (n IS NULL)),
    CONSTRAINT g CHECK (NOT (s IS DISTINCT FROM 'z') OR s ~ '^a'),
    CONSTRAINT h CHECK (s ~ similar_to_escape('a|b') OR true)
);
