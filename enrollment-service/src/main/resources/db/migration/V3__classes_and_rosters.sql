CREATE TABLE training_class (
    id                      uuid    PRIMARY KEY,
    centre_id               uuid    NOT NULL CONSTRAINT fk_training_class_centre REFERENCES centre,
    code                    text    NOT NULL,
    name_vi                 text    NOT NULL,
    programme_code          text    NOT NULL CONSTRAINT fk_training_class_programme REFERENCES programme,
    delivery                text    NOT NULL CONSTRAINT ck_training_class_delivery CHECK (delivery IN ('OWN', 'CO_DELIVERED', 'HOSTED')),
    counts_toward_target    boolean NOT NULL,
    mode                    text    NOT NULL CONSTRAINT ck_training_class_mode CHECK (mode IN ('FULL_TIME', 'PART_TIME')),
    cohort                  integer,
    plan_year               integer NOT NULL,
    partner_id              uuid    CONSTRAINT fk_training_class_partner REFERENCES partner,
    start_date              date    NOT NULL,
    end_date                date,
    sessions_held           integer,
    capacity                integer CONSTRAINT ck_training_class_capacity CHECK (capacity > 0),
    state                   text    NOT NULL,
    opening_decision_number text,
    opening_decision_date   date,
    grading_policy_code     text    CONSTRAINT fk_training_class_grading_policy REFERENCES grading_policy,
    reason                  text,
    roster_kept             boolean NOT NULL,
    -- What is known of a class without a roster; null is unknown, never 0.
    declared_summoned       integer,
    declared_participations integer,
    declared_attended       integer,
    declared_assessed       integer,
    declared_passed         integer,
    declared_fair_or_better integer,
    version                 integer NOT NULL,
    CONSTRAINT uk_training_class_code UNIQUE (centre_id, code),
    CONSTRAINT ck_training_class_dates CHECK (end_date >= start_date),
    CONSTRAINT ck_training_class_partner CHECK (delivery = 'OWN' OR partner_id IS NOT NULL)
);
CREATE INDEX ix_training_class_year ON training_class (centre_id, plan_year, code, id);

CREATE TABLE learner (
    id              uuid    PRIMARY KEY,
    centre_id       uuid    NOT NULL CONSTRAINT fk_learner_centre REFERENCES centre,
    code            text    NOT NULL,
    full_name       text    NOT NULL,
    birth_date      date,
    sex             text    CONSTRAINT ck_learner_sex CHECK (sex IN ('FEMALE', 'MALE')),
    sending_unit_id uuid    CONSTRAINT fk_learner_sending_unit REFERENCES sending_unit,
    personal_id     text,
    -- Stands for the person in the feed: random, so that nothing about the person can be computed from it.
    pseudonym       uuid    NOT NULL DEFAULT gen_random_uuid(),
    version         integer NOT NULL,
    CONSTRAINT uk_learner_code UNIQUE (centre_id, code)
);
CREATE UNIQUE INDEX uk_learner_personal_id ON learner (centre_id, personal_id) WHERE personal_id IS NOT NULL;
CREATE INDEX ix_learner_sending_unit ON learner (sending_unit_id);

CREATE TABLE enrollment (
    id                uuid    PRIMARY KEY,
    centre_id         uuid    NOT NULL CONSTRAINT fk_enrollment_centre REFERENCES centre,
    class_id          uuid    NOT NULL CONSTRAINT fk_enrollment_class REFERENCES training_class,
    learner_id        uuid    NOT NULL CONSTRAINT fk_enrollment_learner REFERENCES learner,
    state             text    NOT NULL,
    reason            text,
    sessions_attended integer CONSTRAINT ck_enrollment_sessions CHECK (sessions_attended >= 0),
    score             numeric(3,1) CONSTRAINT ck_enrollment_score CHECK (score BETWEEN 0 AND 10),
    grade             text,
    version           integer NOT NULL,
    CONSTRAINT uk_enrollment_learner UNIQUE (class_id, learner_id),
    CONSTRAINT ck_enrollment_grade CHECK ((score IS NULL) = (grade IS NULL))
);
CREATE INDEX ix_enrollment_learner ON enrollment (learner_id);
