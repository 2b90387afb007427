CREATE TABLE u (email text, first text, last text, doc jsonb);
CREATE INDEX u_email ON u (lower(email), upper(last) DESC);
CREATE INDEX u_full ON u ((first || ' ' || last));
CREATE INDEX u_doc ON u ((doc ->> 'city'), ((doc -> 'age')::int));
CREATE INDEX u_case ON u ((CASE WHEN last IS NULL THEN first ELSE last END), COALESCE(first, ''));
