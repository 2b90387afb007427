-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION s CONNECTION 'host=far' PUBLICATION p WITH (connect = false, slot_name = NONE, failover = true);
