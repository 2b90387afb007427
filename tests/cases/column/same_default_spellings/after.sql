CREATE TABLE t (
    a text DEFAULT ('x'::text),
    b character varying(10) DEFAULT 'x'::character varying,
    c integer DEFAULT '-1'::integer,
    d date DEFAULT '2024-01-01'::date,
    e timestamp with time zone DEFAULT NOW(),
    f bool DEFAULT false,
    g jsonb DEFAULT '{}'::jsonb,
    h integer[] DEFAULT '{}'::integer[],
    i numeric(5,2) DEFAULT (1),
    j int8 DEFAULT (((5))),
    k bpchar(3) DEFAULT 'ab'::bpchar,
    l interval DEFAULT interval '60 minutes'
);
