select e.id, e.class_id, e.person, e.state, e.sessions_attended, e.grade
from enrollments_on(cast(? as date)) e
where e.centre = ?
