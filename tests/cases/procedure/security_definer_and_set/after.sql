create procedure p() language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '1s' as 'begin null; end';
