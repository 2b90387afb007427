CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a*2) STORED, c text GENERATED ALWAYS AS (CASE a WHEN 1 THEN 'one' ELSE 'more' END) STORED, d text generated always as (cast(a as text)) stored);
