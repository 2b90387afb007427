CREATE TABLE p (d date, k int) PARTITION BY range (d date_ops, "k");
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('January 1, 2024', MINVALUE) TO (date '2024-01-31' + 1, 5 + 5);
CREATE TABLE l (k int8, b bool) PARTITION BY LIST (k);
CREATE TABLE l1 PARTITION OF l FOR VALUES IN ('1', 2::bigint, NULL);
