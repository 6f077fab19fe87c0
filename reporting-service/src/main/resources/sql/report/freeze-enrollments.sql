insert into report_enrollment (centre, snapshot, id, class_id, person, state, sessions_attended, grade)
select c.centre, c.snapshot, e.* from report_class c join ({enrollments}) e on e.class_id = c.class_id
where c.centre = ? and c.snapshot = ?
