CREATE TABLE plain (note uuid);
CREATE TABLE parent (code text, n integer) PARTITION BY LIST (code);
CREATE TABLE part PARTITION OF parent FOR VALUES IN ('p', 'q');
