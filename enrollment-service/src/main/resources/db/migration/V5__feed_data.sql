-- What the feed says of each subject, once for single changes and for imports alike. Field names are those of
-- ClassEvent, EnrollmentEvent and CentreEvent in the contract; nothing here names a person.
CREATE VIEW centre_event AS
SELECT c.id, c.code AS centre,
       jsonb_build_object('id', c.id, 'version', c.version, 'code', c.code, 'nameVi', c.name_vi, 'nameEn', c.name_en,
                          'areaPath', to_jsonb(c.area_path)) AS data
FROM centre c;

CREATE VIEW class_event AS
SELECT k.id, c.code AS centre,
       jsonb_build_object('id', k.id, 'version', k.version, 'centre', c.code, 'code', k.code, 'programme', k.programme_code,
                          'track', p.track, 'delivery', k.delivery, 'countsTowardTarget', k.counts_toward_target,
                          'planYear', k.plan_year, 'cohort', k.cohort, 'state', k.state,
                          'startDate', k.start_date, 'endDate', k.end_date, 'rosterKept', k.roster_kept,
                          'declared', CASE WHEN NOT k.roster_kept THEN
                              jsonb_build_object('summoned', k.declared_summoned, 'participations', k.declared_participations,
                                                 'attended', k.declared_attended, 'assessed', k.declared_assessed,
                                                 'passed', k.declared_passed, 'fairOrBetter', k.declared_fair_or_better) END) AS data
FROM training_class k
JOIN centre c ON c.id = k.centre_id
JOIN programme p ON p.code = k.programme_code;

CREATE VIEW enrollment_event AS
SELECT e.id, c.code AS centre,
       jsonb_build_object('id', e.id, 'version', e.version, 'centre', c.code, 'classId', e.class_id, 'person', l.pseudonym,
                          'state', e.state, 'sessionsAttended', e.sessions_attended, 'grade', e.grade) AS data
FROM enrollment e
JOIN learner l ON l.id = e.learner_id
JOIN centre c ON c.id = e.centre_id;
