CREATE TABLE t (v varchar(10), w int, CONSTRAINT known CHECK (v IN ('a', 'b', 'c')), CONSTRAINT w_and_v CHECK (w > 0 AND length(v) > 0));
