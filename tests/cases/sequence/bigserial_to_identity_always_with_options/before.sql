CREATE TABLE logs (n bigserial, msg text);
