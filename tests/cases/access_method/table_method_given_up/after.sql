CREATE ACCESS METHOD heap3 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a integer) USING heap;
CREATE TABLE u (a integer) USING heap3;
