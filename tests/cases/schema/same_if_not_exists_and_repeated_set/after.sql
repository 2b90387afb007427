SET client_min_messages = warning;
CREATE SCHEMA IF NOT EXISTS shop;
CREATE SCHEMA IF NOT EXISTS public;
SET search_path = shop;
CREATE TABLE IF NOT EXISTS orders (id int4 PRIMARY KEY);
