CREATE TYPE thing AS (a int);
