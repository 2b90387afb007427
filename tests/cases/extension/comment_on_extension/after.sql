CREATE EXTENSION pgcrypto;
COMMENT ON EXTENSION pgcrypto IS 'hash passwords here, nowhere else';
