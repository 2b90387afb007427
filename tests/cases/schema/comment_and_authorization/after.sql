CREATE SCHEMA reporting AUTHORIZATION CURRENT_USER;
COMMENT ON SCHEMA reporting IS E'numbers\nfor ''everyone''';
CREATE TABLE reporting.daily (day date PRIMARY KEY, total numeric);
