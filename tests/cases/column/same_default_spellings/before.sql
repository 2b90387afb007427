CREATE TABLE t (
    a text DEFAULT 'x',
    b varchar(10) DEFAULT 'x',
    c int DEFAULT -1,
    d date DEFAULT '2024-01-01',
    e timestamptz DEFAULT now(),
    f boolean DEFAULT 'f',
    g jsonb DEFAULT '{}',
    h int[] DEFAULT '{}',
    i numeric(5,2) DEFAULT 1,
    j bigint DEFAULT 5,
    k char(3) DEFAULT 'ab',
    l interval DEFAULT '1 hour'
);
