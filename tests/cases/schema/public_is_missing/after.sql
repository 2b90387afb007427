DROP SCHEMA IF EXISTS public;
CREATE SCHEMA IF NOT EXISTS app;
CREATE TABLE app.t (id int, made timestamptz DEFAULT now());
