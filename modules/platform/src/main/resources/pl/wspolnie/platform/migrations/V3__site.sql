-- What is known of a project, in both languages; an empty translation means that the Polish words stand.
alter table platform_project add column summary_en varchar(10000) default '' not null;
alter table platform_project add column aim varchar(4000) default '' not null;
alter table platform_project add column aim_en varchar(4000) default '' not null;
alter table platform_project add column beneficiaries varchar(4000) default '' not null;
alter table platform_project add column beneficiaries_en varchar(4000) default '' not null;
alter table platform_project add column funding_en varchar(2000) default '' not null;
alter table platform_project add column source_en varchar(2000) default '' not null;
alter table platform_project_goal add column title_en varchar(1000) default '' not null;
alter table platform_project_activity add column title_en varchar(500) default '' not null;
alter table platform_project_activity add column description_en varchar(10000) default '' not null;
-- ids of plugins, installed or not, separated by spaces
alter table platform_project_activity add column modules varchar(400) default '' not null;

create table platform_project_event (
    id bigint primary key,
    row_version bigint not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    project_id bigint not null references platform_project,
    happened_on date not null,
    words varchar(2000) not null,
    words_en varchar(2000) not null,
    source varchar(300) not null
);
create index platform_project_event_by_project on platform_project_event (project_id);

-- Not every office's address is in the sources.
alter table platform_municipality alter column office_address drop not null;
alter table platform_municipality alter column office_email drop not null;
alter table platform_municipality alter column office_website drop not null;

create table platform_fact (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint references platform_project,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    place integer not null,
    -- 'areas' where the fact concerns the list of areas and is shown there too, else empty
    topic varchar(20) not null,
    label varchar(200) not null,
    label_en varchar(200) not null,
    fact_value varchar(1000) not null,
    fact_value_en varchar(1000) not null,
    as_of varchar(100) not null,
    as_of_en varchar(100) not null,
    source varchar(500) not null,
    note varchar(1000) not null,
    note_en varchar(1000) not null,
    constraint platform_fact_topic_known check (topic = '' or topic = 'areas'),
    constraint platform_fact_place_unique unique (municipality_id, place)
);
