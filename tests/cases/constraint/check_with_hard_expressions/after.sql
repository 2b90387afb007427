CREATE TABLE t (
    a int, b int, s text, j jsonb, ts timestamptz, arr int[],
    CONSTRAINT k1 CHECK (CASE WHEN a > 0 THEN b > 0 WHEN a < 0 THEN b < 0 ELSE true END),
    CONSTRAINT k2 CHECK (COALESCE(a, b, 0) <> 7 AND NULLIF(a, b) IS DISTINCT FROM 8),
    CONSTRAINT k3 CHECK (s ~* '^[a-z]\w+''?$' AND s NOT LIKE '%\%%' AND s NOT ILIKE 'x%' ESCAPE '!' AND s SIMILAR TO '[a-z]+'),
    CONSTRAINT k4 CHECK (j ? 'k' AND (j ->> 'k')::int > 0 AND j -> 'x' IS NOT NULL),
    CONSTRAINT k5 CHECK ((a, b) < (10, 20)),
    CONSTRAINT k6 CHECK (ts AT TIME ZONE 'UTC' > '2000-01-01'::timestamp),
    CONSTRAINT k7 CHECK (5 = ANY (arr) OR arr <@ ARRAY[1, 2] OR arr[1] IS NULL),
    CONSTRAINT k8 CHECK (num_nonnulls(a, b) >= 1 AND a BETWEEN SYMMETRIC 9 AND -9),
    CONSTRAINT k9 CHECK (extract(year FROM ts) > 1999 AND substring(s FROM 1 FOR 2) <> 'zz' AND position('q' IN s) = 0 AND trim(both ' ' from s) = s),
    CONSTRAINT k10 CHECK (NOT (a IS NULL AND b IS NOT NULL) AND (a = 1) IS NOT FALSE AND s IS NFC NORMALIZED)
);
