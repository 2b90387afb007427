create table t (a int);
create function log_it() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger after_update after update on t referencing old table as before_rows new table as after_rows for each statement execute function log_it();
