create type MOOD as enum (
  'Happy',  -- first
  E'it\'s'
);
create table t (m public."mood" array default '{}'::mood[], n mood default 'Happy'::mood);
