-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.

create table practices_visit (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_visit_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    title varchar(200) not null,
    host varchar(300) not null,
    place varchar(300) not null,
    description varchar(4000) not null,
    starts_on date not null,
    ends_on date not null,
    seats integer not null,
    official_percent integer not null,
    kept_until date not null,
    registration_until date not null,
    group_count integer not null,
    workshops varchar(4000) not null,
    questions varchar(4000) not null,
    conclusions varchar(8000),
    published boolean not null,
    cancelled_reason varchar(1000),
    report_published_at timestamp(6) with time zone,
    published_at timestamp(6) with time zone
);
create index practices_visit_of_municipality on practices_visit (municipality_id, starts_on);

create table practices_programme_item (
    visit_id bigint not null references practices_visit (id),
    position integer not null,
    on_day date not null,
    begins varchar(5) not null,
    ends varchar(5),
    what varchar(300) not null,
    place varchar(300),
    workshop_round boolean not null,
    primary key (visit_id, position)
);

create table practices_visit_cost (
    visit_id bigint not null references practices_visit (id),
    position integer not null,
    name varchar(200) not null,
    cost_grosze bigint not null,
    primary key (visit_id, position)
);

create table practices_participant (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_participant_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    visit_id bigint not null references practices_visit (id),
    person_id bigint,
    registered_by bigint,
    side varchar(20) not null,
    organisation_id bigint,
    represents varchar(300),
    name varchar(200),
    contact varchar(200),
    needs varchar(500),
    confirmed boolean not null,
    group_number integer,
    attended boolean,
    constraint practices_participant_once unique (visit_id, person_id),
    constraint practices_participant_once_by_name unique (visit_id, registered_by, name)
);

create table practices_answer (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_answer_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    visit_id bigint not null references practices_visit (id),
    participant_id bigint not null references practices_participant (id),
    moment varchar(20) not null,
    question integer not null,
    mark integer not null check (mark between 1 and 5),
    constraint practices_answer_once unique (participant_id, moment, question)
);
create index practices_answer_of_visit on practices_answer (visit_id);

create table practices_note (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_note_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    visit_id bigint not null references practices_visit (id),
    participant_id bigint not null references practices_participant (id),
    author_id bigint,
    body varchar(4000) not null,
    idea varchar(1000)
);
create index practices_note_of_visit on practices_note (visit_id);

create table practices_photo (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_photo_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    note_id bigint not null references practices_note (id),
    file_id bigint not null,
    description varchar(300) not null,
    constraint practices_photo_once unique (note_id, file_id)
);

create table practices_card (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_card_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    everywhere boolean not null,
    title varchar(200) not null,
    summary varchar(500) not null,
    subject_name varchar(300),
    subject_kind varchar(40),
    address varchar(300),
    gmina varchar(100),
    powiat varchar(100),
    voivodeship varchar(100),
    phone varchar(60),
    fax varchar(60),
    email varchar(200),
    website varchar(300),
    kinds varchar(600) not null,
    activity varchar(1000),
    causes varchar(4000),
    course varchar(6000),
    results varchar(4000),
    costs varchar(2000),
    cost_grosze bigint,
    money varchar(1000),
    partners varchar(2000),
    lasting varchar(2000),
    transfer varchar(4000),
    contact varchar(500),
    source varchar(20) not null,
    source_note varchar(500),
    visit_id bigint references practices_visit (id),
    status varchar(20) not null,
    reason varchar(2000),
    author_id bigint,
    organisation_id bigint,
    reviewer_id bigint,
    published_at timestamp(6) with time zone,
    folded varchar(12000) not null
);
create index practices_card_of_municipality on practices_card (municipality_id, status);

create table practices_rating (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_rating_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    card_id bigint not null references practices_card (id),
    person_id bigint,
    voice varchar(20) not null,
    organisation_id bigint,
    mark integer not null check (mark between 1 and 5),
    constraint practices_rating_once unique (municipality_id, card_id, person_id)
);

create table practices_comment (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_comment_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    card_id bigint not null references practices_card (id),
    author_id bigint,
    voice varchar(20) not null,
    organisation_id bigint,
    body varchar(2000) not null
);
create index practices_comment_of_card on practices_comment (card_id);

create table practices_model (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_model_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    introduction varchar(4000) not null,
    current_number integer not null,
    published_at timestamp(6) with time zone
);

create table practices_element (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_element_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    model_id bigint not null references practices_model (id),
    position integer not null,
    title varchar(200) not null,
    wording varchar(6000) not null,
    retired boolean not null
);
create index practices_element_of_model on practices_element (model_id);

create table practices_basis (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_basis_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    element_id bigint not null references practices_element (id),
    kind varchar(60) not null,
    referred_id bigint not null,
    note varchar(500),
    constraint practices_basis_once unique (element_id, kind, referred_id)
);

create table practices_step (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_step_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    element_id bigint not null references practices_element (id),
    stage varchar(20) not null,
    on_day date not null,
    words varchar(1000) not null,
    resolution varchar(60),
    kind varchar(60),
    referred_id bigint,
    address varchar(500),
    constraint practices_step_once unique (element_id, stage, on_day)
);

create table practices_version (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint practices_version_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    model_id bigint not null references practices_model (id),
    number_in_model integer not null,
    reason varchar(2000) not null,
    introduction varchar(4000) not null,
    constraint practices_version_once unique (model_id, number_in_model)
);

create table practices_wording (
    version_id bigint not null references practices_version (id),
    position integer not null,
    element_id bigint not null,
    title varchar(200) not null,
    wording varchar(6000) not null,
    primary key (version_id, position)
);
