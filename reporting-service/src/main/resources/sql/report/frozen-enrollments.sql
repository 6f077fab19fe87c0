select e.id, e.class_id, e.person, e.state, e.sessions_attended, e.grade
from report_enrollment e
where e.centre = ? and e.snapshot = ?
