create extension citext;
comment on extension citext is 'other words';
