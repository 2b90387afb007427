create procedure p() language plpgsql as 'begin null; end';
