CREATE TABLE letters (id integer PRIMARY KEY);
-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION mail CONNECTION 'host=far dbname=shop user=reader password=secret' PUBLICATION letters, "All Parcels" WITH (connect = false);
COMMENT ON SUBSCRIPTION mail IS 'from the shop';
-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION without_slot CONNECTION 'dbname=shop' PUBLICATION letters WITH (connect = false, slot_name = NONE, synchronous_commit = remote_apply);
