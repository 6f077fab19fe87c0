create table published_figures (
    id uuid not null,
    code text not null,
    centre text,
    year integer not null,
    version integer not null,
    -- json, not jsonb: texts and numbers stay as they were written, down to the decimals of a printed percentage.
    document json not null,
    constraint pk_published_figures primary key (id),
    constraint uk_published_figures_code unique (code)
);

create index ix_published_figures_centre on published_figures (centre, year);
