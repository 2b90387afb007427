CREATE TABLE e (at timestamp, v int) PARTITION BY RANGE (date_trunc('day', at), ((v % 10)));
CREATE TABLE e_1 PARTITION OF e FOR VALUES FROM ('2024-01-01', MINVALUE) TO ('2025-01-01', 5);
