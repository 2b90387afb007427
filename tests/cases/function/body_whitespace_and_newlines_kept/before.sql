create function w() returns int language sql as $$select 1$$;
