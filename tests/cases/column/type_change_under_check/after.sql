CREATE TABLE t (v text, w bigint, CONSTRAINT known CHECK (v IN ('a', 'b', 'c')), CONSTRAINT w_and_v CHECK (w > 0 AND length(v) > 0));
