CREATE TABLE parent (code text, n integer) PARTITION BY LIST (code);
CREATE TABLE plain PARTITION OF parent FOR VALUES IN ('p', 'q');
