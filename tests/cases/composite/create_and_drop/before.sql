CREATE TYPE gone AS (a int, b text);
