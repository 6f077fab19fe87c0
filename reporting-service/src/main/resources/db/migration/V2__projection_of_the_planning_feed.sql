create table plan_target (
    centre text not null,
    plan_year integer not null,
    plan_id uuid not null,
    version integer not null,
    version_in_force integer,
    classes_value integer,
    classes_qualifier text,
    learners_value integer,
    learners_qualifier text,
    constraint pk_plan_target primary key (centre, plan_year, plan_id)
);
