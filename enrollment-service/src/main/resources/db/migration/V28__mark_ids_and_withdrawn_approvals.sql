-- Ids that clients gave to marks, of all that ever stood: an id means one mark. What it was given to stands here as a
-- digest, which tells of nobody, so whoever marks in the centre may compare with all of them.
CREATE TABLE mark_id_used (
    centre_id uuid NOT NULL CONSTRAINT fk_mark_id_used_centre REFERENCES centre,
    id        uuid NOT NULL,
    content   uuid NOT NULL,
    CONSTRAINT pk_mark_id_used PRIMARY KEY (centre_id, id)
);

ALTER TABLE mark_id_used ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_scope ON mark_id_used
USING (EXISTS (SELECT FROM centre c WHERE c.id = centre_id) AND caller_has('training-officer', 'lecturer', 'learner'));

-- The approval of a class's results that was withdrawn last: when, by whom and why.
ALTER TABLE training_class ADD COLUMN results_withdrawn_at timestamptz;
ALTER TABLE training_class ADD COLUMN results_withdrawn_by text;
ALTER TABLE training_class ADD COLUMN results_withdrawal_reason text;
ALTER TABLE training_class ADD CONSTRAINT ck_training_class_results_withdrawn
    CHECK ((results_withdrawn_at IS NULL) = (results_withdrawal_reason IS NULL));
