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

-- Everything kept about a person, table by table, with whoever looked at it. What is added to the schema and tells of
-- persons is added here.
CREATE OR REPLACE FUNCTION disclose_person(request uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    same uuid[] := persons_of_request(request, 'ACCESS', 'director');
BEGIN
    RETURN CASE WHEN same IS NOT NULL THEN jsonb_build_object(
        'learner', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM learner t WHERE t.id = ANY (same)),
        'enrollment', (SELECT jsonb_agg(to_jsonb(t) || jsonb_build_object('class', k.name_vi) ORDER BY t.id)
                       FROM enrollment t JOIN training_class k ON k.id = t.class_id WHERE t.learner_id = ANY (same)),
        'attendanceMark', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM attendance_mark t WHERE t.learner_id = ANY (same)),
        'assessmentScore', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM assessment_score t WHERE t.learner_id = ANY (same)),
        'commendation', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM commendation t WHERE t.learner_id = ANY (same)),
        'scoreCorrection', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM score_correction t WHERE t.learner_id = ANY (same)),
        'certificate', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM certificate t WHERE t.learner_id = ANY (same)),
        'importChange', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.job_id, t.file, t.number) FROM import_change t WHERE t.learner_id = ANY (same)),
        'account', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM account t WHERE t.learner_id = ANY (same)),
        'learnerMerge', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM learner_merge t WHERE t.survivor_id = ANY (same)),
        'dataRequest', (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM data_request t WHERE t.learner_id = ANY (same)),
        'auditEntry', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                       'at', e.at, 'outcome', e.outcome, 'subject', e.subject, 'roles', e.roles, 'operation', e.operation,
                       'resource', e.resource, 'change', e.change,
                       'content', pgp_sym_decrypt(e.sealed, encode(k.key, 'hex'))::jsonb)) ORDER BY e.id)
            FROM audit_entry e
            LEFT JOIN person_key k ON k.person = e.persons[1] AND k.person = ANY (same) AND k.key IS NOT NULL
            WHERE e.persons && same)) END;
END $$;

-- Leaves figures and takes away the person. What is added to the schema and tells of persons is added here. It can be
-- called by nobody but a director who deals with a request for it.
CREATE OR REPLACE FUNCTION erase_person(request uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    same uuid[] := persons_of_request(request, 'ERASE', 'director');
    person uuid;
BEGIN
    IF same IS NULL THEN
        RAISE EXCEPTION 'no erasure is being dealt with' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Sex and block stay, for figures count by them; they name nobody.
    UPDATE learner SET full_name = '-', birth_date = NULL, personal_id = NULL, sending_unit_id = NULL, position = NULL,
        party_member = NULL, party_admitted_on = NULL, restricted_at = NULL, erased_at = now(), version = version + 1
    WHERE id = ANY (same);
    DELETE FROM account WHERE learner_id = ANY (same);
    -- That there was one is counted; what it said is not.
    UPDATE commendation SET reason = '-', decision_number = NULL, version = version + 1 WHERE learner_id = ANY (same);
    UPDATE enrollment SET reason = NULL, assessment_reason = CASE WHEN assessment_decision IS NOT NULL THEN '-' END,
        version = version + 1
    WHERE learner_id = ANY (same) AND (reason IS NOT NULL OR assessment_reason IS NOT NULL);
    UPDATE score_correction SET reason = '-', decision_reason = CASE WHEN decision_reason IS NOT NULL THEN '-' END,
        version = version + 1
    WHERE learner_id = ANY (same);
    -- That it was issued is kept, and its number, for the register has no holes; to whom is not.
    UPDATE certificate SET holder_name = NULL, holder_birth_date = NULL, reason = NULL,
        ground = CASE WHEN class_id IS NULL AND partner_id IS NULL THEN '-' END, version = version + 1
    WHERE learner_id = ANY (same);
    -- What an undo of an import would restore: of the person nothing, of the rest all that is no text.
    UPDATE import_change
    SET before = CASE WHEN file = 'learners' THEN jsonb_build_object('id', before -> 'id', 'code', before -> 'code')
                      WHEN file = 'roster' THEN before || jsonb_build_object('reason', NULL, 'assessment_reason',
                          CASE WHEN before ->> 'assessment_decision' IS NOT NULL THEN '-' END)
                      ELSE before END,
        after = CASE WHEN file = 'learners' THEN '{}' ELSE after - 'reason' END
    WHERE learner_id = ANY (same) AND before IS NOT NULL;
    UPDATE learner_merge SET reason = NULL, version = version + 1 WHERE survivor_id = ANY (same);
    UPDATE data_request SET details = NULL, extension_reason = NULL, reason = NULL, version = version + 1
    WHERE learner_id = ANY (same) AND id <> request;
    UPDATE data_request SET details = NULL, extension_reason = NULL, state = 'FULFILLED', closed_at = now(),
        version = version + 1
    WHERE id = request;
    -- Files that were sent in and not taken up.
    DELETE FROM import_row r USING import_job j, learner l
    WHERE j.id = r.job_id AND l.centre_id = j.centre_id AND l.id = ANY (same) AND l.code = ANY (r.cells);
    FOREACH person IN ARRAY same LOOP
        CALL forget_person(person);
    END LOOP;
END $$;
