-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.

create table forum_standard (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_standard_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    summary varchar(2000) not null,
    audience varchar(20) not null,
    published boolean not null
);
create index forum_standard_of_municipality on forum_standard (municipality_id);

create table forum_standard_version (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_standard_version_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    standard_id bigint not null references forum_standard (id),
    number_in_standard integer not null,
    revision integer not null,
    note varchar(4000),
    remarks_from date,
    remarks_to date,
    published_at timestamp(6) with time zone,
    adopted_on date,
    body_id bigint references forum_body (id),
    meeting_id bigint references forum_meeting (id),
    adopted_by varchar(300),
    resolution varchar(200),
    in_force_from date,
    in_force_to date,
    constraint forum_standard_version_once unique (standard_id, number_in_standard)
);

create table forum_paragraph (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_paragraph_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    standard_id bigint not null references forum_standard (id),
    first_version integer not null
);
create index forum_paragraph_of_standard on forum_paragraph (standard_id);

create table forum_wording (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_wording_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    standard_id bigint not null references forum_standard (id),
    version_id bigint not null references forum_standard_version (id),
    version_number integer not null,
    paragraph_id bigint not null references forum_paragraph (id),
    position integer not null,
    level varchar(10) not null,
    label varchar(60) not null,
    place varchar(120) not null,
    content varchar(8000) not null,
    change_kind varchar(10) not null,
    constraint forum_wording_once unique (version_id, paragraph_id)
);
create index forum_wording_of_paragraph on forum_wording (paragraph_id);

create table forum_descent (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_descent_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    version_id bigint not null references forum_standard_version (id),
    from_id bigint not null references forum_paragraph (id),
    into_id bigint references forum_paragraph (id),
    kind varchar(10) not null,
    reason varchar(1000),
    constraint forum_descent_once unique (version_id, from_id, into_id)
);
create index forum_descent_from on forum_descent (from_id);
create index forum_descent_into on forum_descent (into_id);

create table forum_remark (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_remark_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    standard_id bigint not null references forum_standard (id),
    version_id bigint not null references forum_standard_version (id),
    paragraph_id bigint references forum_paragraph (id),
    thread_id bigint references forum_remark (id),
    kind varchar(10) not null,
    place varchar(120) not null,
    content varchar(4000) not null,
    proposed varchar(8000),
    author_id bigint,
    organisation_id bigint,
    signature varchar(255),
    email varchar(254),
    made_at timestamp(6) with time zone not null,
    withheld boolean not null,
    withdrawn boolean not null
);
create index forum_remark_of_paragraph on forum_remark (standard_id, paragraph_id, kind);
create index forum_remark_of_thread on forum_remark (thread_id);
create index forum_remark_of_author on forum_remark (author_id);

create table forum_remark_answer (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_remark_answer_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    standard_id bigint not null references forum_standard (id),
    remark_id bigint not null references forum_remark (id),
    standpoint varchar(20) not null,
    reason varchar(4000) not null,
    change_made varchar(2000),
    answered_by bigint,
    answered_at timestamp(6) with time zone not null,
    constraint forum_remark_answer_once unique (remark_id)
);
create index forum_remark_answer_of_standard on forum_remark_answer (standard_id);

create table forum_remark_support (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_remark_support_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    remark_id bigint not null references forum_remark (id),
    person_id bigint,
    organisation_id bigint,
    constraint forum_remark_support_once_a_person unique (remark_id, person_id),
    constraint forum_remark_support_once_an_organisation unique (remark_id, organisation_id),
    constraint forum_remark_support_by_one check ((person_id is null) <> (organisation_id is null))
);
create index forum_remark_support_of_person on forum_remark_support (person_id);

create table forum_credit (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_credit_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    version_id bigint not null references forum_standard_version (id),
    paragraph_id bigint not null references forum_paragraph (id),
    remark_id bigint not null references forum_remark (id),
    constraint forum_credit_once unique (version_id, paragraph_id, remark_id)
);
create index forum_credit_of_remark on forum_credit (remark_id);
