-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION s CONNECTION 'host=far' PUBLICATION p WITH (connect = false);
-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION t CONNECTION 'host=far' PUBLICATION p WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION t IS 'prepared';
