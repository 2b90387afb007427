create function join_all(sep text, parts text[]) returns text language sql as 'select array_to_string(parts, sep)';
