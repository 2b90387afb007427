-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION mail CONNECTION 'host=far password=new' PUBLICATION letters, parcels WITH (connect = false, slot_name = 'mail_2', synchronous_commit = 'local');
-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION other CONNECTION 'host=far' PUBLICATION letters WITH (connect = false, slot_name = NONE);
