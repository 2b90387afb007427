-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION s CONNECTION 'host=far password=x' PUBLICATION p WITH (connect = false, streaming = on);
