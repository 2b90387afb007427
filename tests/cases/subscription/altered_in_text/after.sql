-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION s CONNECTION 'host=far' PUBLICATION r WITH (connect = false);
ALTER SUBSCRIPTION s SET PUBLICATION p, q WITH (refresh = false);
ALTER SUBSCRIPTION s SET (slot_name = 'by_hand', synchronous_commit = on);
ALTER SUBSCRIPTION s CONNECTION 'host=near';
CREATE SUBSCRIPTION gone CONNECTION 'host=far' PUBLICATION r WITH (connect = false, slot_name = NONE);
DROP SUBSCRIPTION gone;
