CREATE ACCESS METHOD am TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a integer, b text) USING heap;
CREATE TABLE holder (x t, y t[]);
