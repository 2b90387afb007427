-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION mail CONNECTION 'host=far password=old' PUBLICATION letters WITH (connect = false);
-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION other CONNECTION 'host=far' PUBLICATION letters WITH (connect = false, slot_name = 'another');
