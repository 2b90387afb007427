create schema ext;
create extension pg_trgm schema ext;
alter schema public owner to app_owner;
