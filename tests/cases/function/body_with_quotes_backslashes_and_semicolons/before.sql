create function s() returns text language sql as 'select ''a;b''::text';
