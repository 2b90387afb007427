-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION s CONNECTION 'host=far' PUBLICATION p WITH (connect = false);
SECURITY LABEL FOR dummy ON SUBSCRIPTION s IS 'unclassified';
