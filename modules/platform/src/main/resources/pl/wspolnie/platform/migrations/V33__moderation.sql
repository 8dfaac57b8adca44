-- Modules whose content is shown only after approval.
create table platform_moderation_rule (
    municipality_id bigint not null references platform_municipality,
    plugin varchar(20) not null,
    primary key (municipality_id, plugin)
);

-- What people published and moderators looked at or should look at.
create table platform_moderation_case (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    kind varchar(80) not null,
    document_id bigint not null,
    title varchar(500) not null,
    path varchar(500) not null,
    author_id bigint references platform_account,
    state varchar(10) not null,
    -- why it is hidden, for the author
    reason varchar(2000),
    appeal varchar(4000),
    -- the answer to the appeal, after which there is none
    answer varchar(2000),
    constraint platform_moderation_case_once unique (municipality_id, kind, document_id),
    constraint platform_moderation_case_state_known check (state = 'WAITING' or state = 'SHOWN' or state = 'HIDDEN'),
    constraint platform_moderation_case_hidden_why check ((state = 'HIDDEN') = (reason is not null)),
    constraint platform_moderation_case_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id)
);
create index platform_moderation_case_by_state on platform_moderation_case (municipality_id, state);

-- What readers find wrong with it.
create table platform_moderation_report (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality,
    project_id bigint,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    invented boolean not null,
    case_id bigint not null references platform_moderation_case,
    words varchar(2000) not null,
    settled boolean not null,
    constraint platform_moderation_report_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id)
);
create index platform_moderation_report_by_case on platform_moderation_report (case_id);
