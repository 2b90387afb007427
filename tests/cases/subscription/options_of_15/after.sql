-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION s CONNECTION 'host=far' PUBLICATION p WITH (connect = false, disable_on_error = true);
-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION t CONNECTION 'host=far' PUBLICATION p WITH (connect = false, slot_name = NONE, two_phase);
COMMENT ON SUBSCRIPTION t IS 'prepared';
