CREATE TABLE t (a int, b text, c jsonb);
CREATE INDEX IF NOT EXISTS i1 ON public.t USING btree (a int4_ops ASC NULLS LAST, b text_ops DESC NULLS FIRST);
CREATE INDEX i2 ON t USING GIN (c jsonb_ops);
CREATE INDEX CONCURRENTLY i3 ON ONLY t USING btree ((lower((b)))) WHERE (((a > 0)));
CREATE INDEX i4 ON t ((((a) + 1)));
