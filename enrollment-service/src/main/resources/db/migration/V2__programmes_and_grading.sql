CREATE TABLE programme (
    code                     text    PRIMARY KEY,
    name_vi                  text    NOT NULL,
    name_en                  text,
    track                    text    CONSTRAINT ck_programme_track CHECK (track IN ('PARTY', 'STATE', 'MASS_ORGANISATION')),
    delivery                 text    NOT NULL CONSTRAINT ck_programme_delivery CHECK (delivery IN ('OWN', 'CO_DELIVERED', 'HOSTED')),
    counts_toward_target     boolean NOT NULL,
    typical_length           text    NOT NULL,
    ends_with                text    NOT NULL,
    certificate_valid_months integer,
    version                  integer NOT NULL DEFAULT 1
);

-- Defaults of every centre; what counts toward the target is data, on the class.
INSERT INTO programme (code, name_vi, name_en, track, delivery, counts_toward_target, typical_length, ends_with, certificate_valid_months) VALUES
    ('PARTY_AWARENESS', 'Bồi dưỡng nhận thức về Đảng (đối tượng kết nạp)', 'Party awareness for admission candidates', 'PARTY', 'OWN', true, '10 half-day sessions, 50 periods; 4 to 8 days in practice', 'CERTIFICATE', 60),
    ('NEW_PARTY_MEMBER', 'Bồi dưỡng đảng viên mới', 'New Party members', 'PARTY', 'OWN', true, '5 to 8 days, 10 topics', 'CERTIFICATE', NULL),
    ('COMMITTEE_MEMBER', 'Bồi dưỡng cấp ủy viên, bí thư chi bộ', 'Committee members and cell secretaries', 'PARTY', 'OWN', true, '3 to 5 days', 'CERTIFICATE', NULL),
    ('ELEMENTARY_THEORY', 'Sơ cấp lý luận chính trị', 'Elementary political theory', 'PARTY', 'OWN', true, 'about one month, 18 topics', 'DIPLOMA', NULL),
    ('PARTY_SKILLS', 'Nghiệp vụ công tác đảng', 'Skills of Party work', 'PARTY', 'OWN', true, '2 to 5 days', 'CERTIFICATE', NULL),
    ('STATE_MANAGEMENT', 'Kiến thức quản lý nhà nước', 'State management', 'STATE', 'OWN', true, '3 to 5 days', 'CERTIFICATE', NULL),
    ('COUNCIL_DEPUTY', 'Bồi dưỡng đại biểu Hội đồng nhân dân', 'People''s council deputies', 'STATE', 'OWN', true, '2 to 3 days', 'CERTIFICATE', NULL),
    ('FATHERLAND_FRONT', 'Bồi dưỡng nghiệp vụ công tác Mặt trận', 'Fatherland Front', 'MASS_ORGANISATION', 'OWN', true, '1 to 3 days, 6 topics', 'CERTIFICATE', NULL),
    ('WOMENS_UNION', 'Bồi dưỡng nghiệp vụ công tác Hội Phụ nữ', 'Women''s Union', 'MASS_ORGANISATION', 'OWN', true, '1 to 3 days, 6 topics', 'CERTIFICATE', NULL),
    ('FARMERS_UNION', 'Bồi dưỡng nghiệp vụ công tác Hội Nông dân', 'Farmers'' Union', 'MASS_ORGANISATION', 'OWN', true, '1 to 3 days, 6 topics', 'CERTIFICATE', NULL),
    ('YOUTH_UNION', 'Bồi dưỡng nghiệp vụ công tác Đoàn Thanh niên', 'Youth Union', 'MASS_ORGANISATION', 'OWN', true, '1 to 3 days, 6 topics', 'CERTIFICATE', NULL),
    ('VETERANS_ASSOCIATION', 'Bồi dưỡng nghiệp vụ công tác Hội Cựu chiến binh', 'Veterans'' Association', 'MASS_ORGANISATION', 'OWN', true, '1 to 3 days, 6 topics', 'CERTIFICATE', NULL),
    ('TRADE_UNION', 'Bồi dưỡng nghiệp vụ công tác Công đoàn', 'Trade Union', 'MASS_ORGANISATION', 'OWN', true, '1 to 3 days, 6 topics', 'CERTIFICATE', NULL),
    ('SUMMER_TEACHERS', 'Bồi dưỡng chính trị hè cho giáo viên, cán bộ, viên chức', 'Summer political classes for teachers', NULL, 'CO_DELIVERED', false, '1 to 3 days, parallel venues', 'REFLECTION_PAPER', NULL),
    ('INTERMEDIATE_THEORY', 'Trung cấp lý luận chính trị - hành chính', 'Intermediate political theory and administration', NULL, 'HOSTED', false, '12 to 18 months', 'DIPLOMA', NULL);

CREATE TABLE grading_policy (
    code               text    PRIMARY KEY,
    -- A code is name@number; the number tells which version is newest, and 10 comes after 9.
    name               text    NOT NULL GENERATED ALWAYS AS (split_part(code, '@', 1)) STORED,
    number             integer NOT NULL GENERATED ALWAYS AS (CAST(split_part(code, '@', 2) AS integer)) STORED,
    attendance_percent integer NOT NULL CONSTRAINT ck_grading_policy_attendance CHECK (attendance_percent BETWEEN 0 AND 100)
);

CREATE TABLE grade_band (
    policy_code text         NOT NULL CONSTRAINT fk_grade_band_policy REFERENCES grading_policy,
    grade       text         NOT NULL,
    minimum     numeric(3,1) NOT NULL,
    CONSTRAINT pk_grade_band PRIMARY KEY (policy_code, grade),
    CONSTRAINT uk_grade_band_minimum UNIQUE (policy_code, minimum)
);

-- The regulation's own text was not available; these defaults are the usual ones.
INSERT INTO grading_policy (code, attendance_percent) VALUES ('default@1', 80);
INSERT INTO grade_band (policy_code, grade, minimum) VALUES
    ('default@1', 'EXCELLENT', 9), ('default@1', 'GOOD', 8), ('default@1', 'FAIR', 7), ('default@1', 'AVERAGE', 5), ('default@1', 'FAIL', 0);
