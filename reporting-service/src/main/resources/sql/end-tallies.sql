-- The end where no head is concerned.
select 1
