create schema ext authorization app_owner;
create extension pg_trgm schema ext;
