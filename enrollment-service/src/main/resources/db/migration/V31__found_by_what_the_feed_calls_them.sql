-- What an event tells is looked up by the id it is known by in the feed, a learner by his pseudonym: without an index, among all
-- learners for each of those that an import makes.
ALTER TABLE learner ADD CONSTRAINT uk_learner_pseudonym UNIQUE (pseudonym);
ALTER TABLE programme ADD CONSTRAINT uk_programme_id UNIQUE (id);
ALTER TABLE grading_policy ADD CONSTRAINT uk_grading_policy_id UNIQUE (id);
