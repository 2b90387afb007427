-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION old_name CONNECTION 'host=far password=x' PUBLICATION p WITH (connect = false, slot_name = 'slot');
COMMENT ON SUBSCRIPTION old_name IS 'kept';
