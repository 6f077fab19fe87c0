-- What was changed of a result after it was approved: what stood before, what it became, who asked, why, who agreed.
CREATE TABLE score_correction (
    id              uuid         PRIMARY KEY,
    centre_id       uuid         NOT NULL CONSTRAINT fk_score_correction_centre REFERENCES centre,
    class_id        uuid         NOT NULL CONSTRAINT fk_score_correction_class REFERENCES training_class,
    enrollment_id   uuid         NOT NULL,
    learner_id      uuid         NOT NULL CONSTRAINT fk_score_correction_learner REFERENCES learner,
    -- Null where the class has no items: the score of the whole class is corrected.
    item_id         uuid         CONSTRAINT fk_score_correction_item REFERENCES assessment_item,
    attempt         integer      CONSTRAINT ck_score_correction_attempt CHECK (attempt BETWEEN 1 AND 9),
    former_score    numeric(3,1),
    score           numeric(3,1) NOT NULL CONSTRAINT ck_score_correction_score CHECK (score BETWEEN 0 AND 10),
    reason          text         NOT NULL,
    state           text         NOT NULL
        CONSTRAINT ck_score_correction_state CHECK (state IN ('PROPOSED', 'APPLIED', 'REJECTED')),
    proposed_by     text         NOT NULL,
    proposed_at     timestamptz  NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    -- Of the whole class, before and after.
    former_result   numeric(3,1),
    former_grade    text,
    former_state    text,
    result          numeric(3,1),
    grade           text,
    result_state    text,
    version         integer      NOT NULL,
    CONSTRAINT ck_score_correction_item CHECK ((item_id IS NULL) = (attempt IS NULL)),
    CONSTRAINT ck_score_correction_decided CHECK ((state = 'PROPOSED') = (decided_at IS NULL))
);
CREATE INDEX ix_score_correction_enrollment ON score_correction (enrollment_id, id);
CREATE INDEX ix_score_correction_learner ON score_correction (learner_id);
CREATE INDEX ix_score_correction_class ON score_correction (class_id);
CREATE INDEX ix_score_correction_item ON score_correction (item_id);
-- One at a time: the second would be decided on a value that the first is about to change.
CREATE UNIQUE INDEX uk_score_correction_proposed ON score_correction (enrollment_id) WHERE state = 'PROPOSED';

ALTER TABLE score_correction ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON score_correction
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id)
       AND (caller_has('training-officer', 'director', 'auditor')
            OR learner_id = ANY ((SELECT caller_learners())::uuid[])
            OR class_id = ANY ((SELECT caller_taught_classes())::uuid[])));

CALL audit_table('score_correction', 'learner_id');
