-- A centre's plan of a year. "latest" is the number of its latest version.
create table plan (
    id         uuid        not null constraint pk_plan primary key,
    centre     varchar(64) not null,
    year       int         not null constraint ck_plan_year check (year between 1990 and 2200),
    latest     int         not null constraint ck_plan_latest check (latest > 0),
    changed_at timestamptz not null,
    version    int         not null,
    constraint uk_plan_centre_year unique (centre, year)
);

create table plan_version (
    id                       uuid         not null constraint pk_plan_version primary key,
    plan                     uuid         not null constraint fk_plan_version_plan references plan,
    number                   int          not null constraint ck_plan_version_number check (number > 0),
    state                    varchar(16)  not null,
    method                   varchar(16)  not null,
    total_classes            int,
    total_classes_qualifier  varchar(16),
    total_learners           int,
    total_learners_qualifier varchar(16),
    events                   jsonb        not null,
    steps                    jsonb        not null,
    assigned_by              varchar(300),
    decision_number          varchar(100),
    decision_date            date,
    reason                   varchar(1000),
    constraint uk_plan_version_number unique (plan, number),
    constraint ck_plan_version_state check (
        state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'IN_FORCE', 'ADJUSTED', 'CLOSED')),
    constraint ck_plan_version_method check (method in ('PREVIOUS_YEAR', 'STATED'))
);

-- Whatever the code does: targets are taken from one version of a plan.
create unique index uk_plan_version_in_force on plan_version (plan) where state = 'IN_FORCE';

create table plan_line (
    plan_version       uuid        not null constraint fk_plan_line_plan_version references plan_version,
    position           int         not null,
    track              varchar(32) not null,
    classes            int         constraint ck_plan_line_classes check (classes >= 0),
    classes_qualifier  varchar(16),
    learners           int         constraint ck_plan_line_learners check (learners >= 0),
    learners_qualifier varchar(16),
    constraint pk_plan_line primary key (plan_version, position),
    constraint uk_plan_line_track unique (plan_version, track)
);
