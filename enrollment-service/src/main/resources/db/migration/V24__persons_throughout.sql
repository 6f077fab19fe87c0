-- What records of persons, as they are kept by now, mean for who is nominated.

ALTER TABLE eligibility_rule DROP CONSTRAINT ck_eligibility_rule_kind;
ALTER TABLE eligibility_rule ADD CONSTRAINT ck_eligibility_rule_kind
    CHECK (kind IN ('MINIMUM_AGE', 'PREREQUISITE', 'ONCE_IN_YEARS', 'PARTY_MEMBER', 'NOT_PARTY_MEMBER'));
ALTER TABLE eligibility_rule DROP CONSTRAINT ck_eligibility_rule_terms;
ALTER TABLE eligibility_rule ADD CONSTRAINT ck_eligibility_rule_terms
    CHECK ((years IS NOT NULL) = (kind IN ('MINIMUM_AGE', 'ONCE_IN_YEARS'))
           AND (prerequisite_code IS NOT NULL) = (kind = 'PREREQUISITE'));

INSERT INTO eligibility_rule (programme_code, code, kind, level) VALUES
    ('PARTY_AWARENESS', 'not-party-member', 'NOT_PARTY_MEMBER', 'WARNING'),
    ('NEW_PARTY_MEMBER', 'party-member', 'PARTY_MEMBER', 'WARNING');

-- Codes of the rules a learner is known not to meet; what his record does not tell is not held against him. A person who is
-- no learner yet has no id.
CREATE OR REPLACE FUNCTION unmet_rules(course training_class, learner uuid, born date, OUT required text[], OUT warnings text[])
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce(array_agg(r.code ORDER BY r.code) FILTER (WHERE r.level = 'REQUIRED'), '{}'),
           coalesce(array_agg(r.code ORDER BY r.code) FILTER (WHERE r.level = 'WARNING'), '{}')
    FROM eligibility_rule r
    WHERE r.programme_code = course.programme_code
      AND CASE r.kind
          WHEN 'MINIMUM_AGE' THEN born + make_interval(years => r.years) > course.start_date
          WHEN 'PREREQUISITE' THEN NOT EXISTS (
              SELECT FROM enrollment e JOIN training_class k ON k.id = e.class_id
              WHERE e.learner_id = learner AND e.state = 'COMPLETED' AND k.programme_code = r.prerequisite_code)
          WHEN 'ONCE_IN_YEARS' THEN EXISTS (
              SELECT FROM enrollment e JOIN training_class k ON k.id = e.class_id
              WHERE e.learner_id = learner AND e.state = 'COMPLETED' AND k.programme_code = course.programme_code
                AND k.id <> course.id AND k.start_date > course.start_date - make_interval(years => r.years)
                AND k.start_date <= course.start_date)
          WHEN 'PARTY_MEMBER' THEN EXISTS (SELECT FROM learner l WHERE l.id = unmet_rules.learner AND NOT l.party_member)
          WHEN 'NOT_PARTY_MEMBER' THEN EXISTS (SELECT FROM learner l WHERE l.id = unmet_rules.learner AND l.party_member)
          END;
END;

-- Asked by nominate, which stands in an earlier migration.
CREATE FUNCTION announce_learners(ids uuid[]) RETURNS void LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO feed_outbox (type, subject, method, centre, data)
    SELECT 'vn.thoilai.enrollment.learner.v1', v.id, 'PUT', v.centre, v.data
    FROM learner_event v WHERE v.id IN (SELECT l.pseudonym FROM learner l WHERE l.id = ANY (ids)) ORDER BY v.id;
END;
