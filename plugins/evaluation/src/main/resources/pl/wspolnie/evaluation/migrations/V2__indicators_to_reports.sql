-- Indicators of programmes, effectiveness of organisations, the index of the quality of cooperation, evaluation reports.
-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.

create table evaluation_programme (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_programme_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    purpose varchar(2000),
    starts date not null,
    ends date not null,
    published boolean not null
);
create index evaluation_programme_of_municipality on evaluation_programme (municipality_id, starts);

create table evaluation_indicator (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_indicator_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    programme_id bigint not null references evaluation_programme (id),
    kind varchar(20) not null,
    name varchar(200) not null,
    unit varchar(60) not null,
    definition varchar(1000),
    source varchar(500) not null,
    direction varchar(20) not null,
    of_whole boolean not null,
    baseline numeric(18, 4),
    baseline_on date,
    target numeric(18, 4),
    target_on date,
    figure varchar(100),
    whole_figure varchar(100),
    source_kind varchar(60),
    source_id bigint
);
create index evaluation_indicator_of_programme on evaluation_indicator (programme_id);

create table evaluation_measurement (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_measurement_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    indicator_id bigint not null references evaluation_indicator (id),
    measured_from date,
    measured_on date not null,
    amount numeric(18, 4) not null,
    whole numeric(18, 4),
    measured_by varchar(200) not null,
    note varchar(500),
    figure varchar(100),
    recorded_by bigint,
    constraint evaluation_measurement_once unique (indicator_id, measured_on)
);

create table evaluation_round (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_round_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    name varchar(200) not null,
    wave_id bigint,
    starts date not null,
    ends date not null,
    comment_days integer not null,
    method varchar(2000)
);
create index evaluation_round_of_municipality on evaluation_round (municipality_id, starts);

create table evaluation_effectiveness (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_effectiveness_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    round_id bigint not null references evaluation_round (id),
    organisation_id bigint not null,
    organisation_name varchar(300) not null,
    status varchar(20) not null,
    assessment varchar(4000),
    edits integer not null,
    shown_at timestamp(6) with time zone,
    shown_by bigint,
    comment_until date,
    comment_words varchar(4000),
    commented_at timestamp(6) with time zone,
    commented_by bigint,
    published_at timestamp(6) with time zone,
    constraint evaluation_effectiveness_once unique (round_id, organisation_id)
);
create index evaluation_effectiveness_of_organisation on evaluation_effectiveness (organisation_id);

create table evaluation_effectiveness_line (
    report_id bigint not null references evaluation_effectiveness (id),
    position integer not null,
    kind varchar(20) not null,
    label varchar(500) not null,
    amount numeric(18, 4),
    unit varchar(100),
    answers integer,
    line_on date,
    primary key (report_id, position)
);

create table evaluation_index (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_index_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    index_year integer not null,
    scale varchar(20) not null,
    wave_id bigint,
    survey_from date,
    survey_to date,
    survey_answers integer,
    survey_results varchar(4000),
    meeting_kind varchar(60),
    meeting_id bigint,
    meeting_on date,
    meeting_place varchar(300),
    officials integer,
    councillors integer,
    organisations integer,
    meeting_notes varchar(2000),
    summary varchar(2000),
    next_on date,
    edits integer not null,
    published_at timestamp(6) with time zone,
    constraint evaluation_index_once unique (municipality_id, index_year)
);

create table evaluation_index_component (
    index_id bigint not null references evaluation_index (id),
    position integer not null,
    code varchar(40),
    name varchar(200) not null,
    explanation varchar(1000),
    weight numeric(6, 2) not null,
    score numeric(6, 2),
    reason varchar(2000),
    barriers varchar(2000),
    primary key (index_id, position)
);

create table evaluation_report (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_report_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    programme_id bigint references evaluation_programme (id),
    subject varchar(2000) not null,
    method varchar(4000),
    starts date,
    ends date,
    summary varchar(4000),
    status varchar(20) not null,
    version_number integer not null,
    edits integer not null,
    published_at timestamp(6) with time zone
);
create index evaluation_report_of_municipality on evaluation_report (municipality_id);

create table evaluation_report_expert (
    report_id bigint not null references evaluation_report (id),
    position integer not null,
    role varchar(200) not null,
    field_of_work varchar(300),
    independence varchar(1000) not null,
    declared_on date,
    primary key (report_id, position)
);

create table evaluation_question (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_question_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    report_id bigint not null references evaluation_report (id),
    criterion varchar(20) not null,
    wording varchar(500) not null,
    finding varchar(4000),
    edits integer not null
);
create index evaluation_question_of_report on evaluation_question (report_id);

create table evaluation_question_evidence (
    question_id bigint not null references evaluation_question (id),
    position integer not null,
    kind varchar(60) not null,
    evidence_id bigint not null,
    title varchar(300) not null,
    primary key (question_id, position)
);

create table evaluation_recommendation (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_recommendation_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    report_id bigint not null references evaluation_report (id),
    conclusion varchar(2000) not null,
    wording varchar(2000) not null,
    responsible varchar(200) not null,
    person_id bigint,
    due_on date not null,
    status varchar(20) not null
);
create index evaluation_recommendation_of_report on evaluation_recommendation (report_id);
create index evaluation_recommendation_due on evaluation_recommendation (municipality_id, due_on);

create table evaluation_follow_up (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_follow_up_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    recommendation_id bigint not null references evaluation_recommendation (id),
    noted_on date not null,
    status varchar(20) not null,
    note varchar(2000) not null,
    author_id bigint
);
create index evaluation_follow_up_of_recommendation on evaluation_follow_up (recommendation_id);

create table evaluation_report_version (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_report_version_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    report_id bigint not null references evaluation_report (id),
    version_number integer not null,
    published_at timestamp(6) with time zone not null,
    reason varchar(500),
    words varchar(200000) not null,
    constraint evaluation_report_version_once unique (report_id, version_number)
);
