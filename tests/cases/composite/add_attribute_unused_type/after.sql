create type rgb as (r smallint, g smallint, b smallint, alpha real);
