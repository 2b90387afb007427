-- @renamed from=old_name
CREATE SUBSCRIPTION new_name CONNECTION 'host=far password=x' PUBLICATION p WITH (connect = false, slot_name = 'slot');
COMMENT ON SUBSCRIPTION new_name IS 'kept';
