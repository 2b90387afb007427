-- schemadiff plan: before.sql -> after.sql
-- 11 steps: 11 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/11 expand: create security_label of schema hr
SET search_path = public;
SECURITY LABEL FOR dummy ON SCHEMA hr IS 'of the schema';

-- 2/11 expand: create security_label of publication p
SECURITY LABEL FOR dummy ON PUBLICATION p IS 'of the publication';

-- 3/11 expand: create security_label of materialized_view hr.count
-- locks: SHARE UPDATE EXCLUSIVE on hr.count
SECURITY LABEL FOR dummy ON MATERIALIZED VIEW hr.count IS 'of the materialized view';

-- 4/11 expand: create security_label of function hr.f(integer)
SECURITY LABEL FOR dummy ON FUNCTION hr.f(integer) IS 'of the function';

-- 5/11 expand: create security_label of domain hr.mail
SECURITY LABEL FOR dummy ON DOMAIN hr.mail IS 'of the domain';

-- 6/11 expand: create security_label of enum hr.mood
SECURITY LABEL FOR dummy ON TYPE hr.mood IS 'of the type';

-- 7/11 expand: create security_label of column hr.names.name
-- locks: SHARE UPDATE EXCLUSIVE on hr.names
SECURITY LABEL FOR dummy ON COLUMN hr.names.name IS 'of a column of the view';

-- 8/11 expand: create security_label of view hr.names
-- locks: SHARE UPDATE EXCLUSIVE on hr.names
SECURITY LABEL FOR dummy ON VIEW hr.names IS 'of the view';

-- 9/11 expand: create security_label of sequence hr.numbers
-- locks: SHARE UPDATE EXCLUSIVE on hr.numbers
SECURITY LABEL FOR dummy ON SEQUENCE hr.numbers IS 'of the sequence';

-- 10/11 expand: create security_label of table hr.people
-- locks: SHARE UPDATE EXCLUSIVE on hr.people
SECURITY LABEL FOR dummy ON TABLE hr.people IS 'of the table';

-- 11/11 expand: create security_label of column hr.people.mail
-- locks: SHARE UPDATE EXCLUSIVE on hr.people
SECURITY LABEL FOR dummy ON COLUMN hr.people.mail IS 'MASKED WITH VALUE ''x''';

COMMIT;

RESET search_path;
RESET check_function_bodies;
