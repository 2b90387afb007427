CREATE TYPE pri AS ENUM ('b', 'd', 'f');
