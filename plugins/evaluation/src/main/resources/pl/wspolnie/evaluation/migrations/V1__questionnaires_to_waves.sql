-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.
create table evaluation_questionnaire (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_questionnaire_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    family_id bigint not null,
    edition integer not null,
    title varchar(200) not null,
    title_en varchar(200),
    purpose varchar(4000) not null,
    purpose_en varchar(4000),
    status varchar(20) not null,
    content varchar(1000000) not null,
    constraint evaluation_questionnaire_edition unique (family_id, edition)
);
create index evaluation_questionnaire_of_municipality on evaluation_questionnaire (municipality_id, status);

create table evaluation_wave (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_wave_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    questionnaire_id bigint not null references evaluation_questionnaire (id),
    family_id bigint not null,
    number integer not null,
    name varchar(200) not null,
    opens_on date not null,
    closes_on date not null,
    population varchar(2000) not null,
    population_size integer,
    open_link boolean not null,
    with_account boolean not null,
    note varchar(4000),
    sealed boolean not null,
    answers integer not null,
    double_entry varchar(200),
    published_at timestamp(6) with time zone,
    constraint evaluation_wave_number unique (family_id, number)
);
create index evaluation_wave_of_municipality on evaluation_wave (municipality_id, opens_on);

-- What is known of the population, by which answers may be weighted.
create table evaluation_share (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_share_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    item varchar(40) not null,
    answer varchar(40) not null,
    share numeric(7, 4) not null,
    constraint evaluation_share_once unique (wave_id, item, answer)
);

-- Who may answer: a link or a code, of which the hash alone is known. Nothing leads from here to an answer.
create table evaluation_ticket (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_ticket_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    kind varchar(20) not null,
    key_hash varchar(64) not null,
    email varchar(254),
    person_id bigint,
    used boolean not null,
    constraint evaluation_ticket_key unique (key_hash),
    constraint evaluation_ticket_email unique (wave_id, email),
    constraint evaluation_ticket_person unique (wave_id, person_id)
);

-- Answers on their way. The hash is another one than the ticket's: the key alone leads from one to the other.
create table evaluation_draft (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_draft_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    key_hash varchar(64) not null,
    reached integer not null,
    answers varchar(200000) not null,
    constraint evaluation_draft_key unique (key_hash)
);
create index evaluation_draft_of_wave on evaluation_draft (wave_id);

-- Answers. The number of a sheet of paper goes when the wave is sealed.
create table evaluation_response (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_response_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    answers varchar(200000) not null,
    sheet integer,
    constraint evaluation_response_sheet unique (wave_id, sheet)
);
create index evaluation_response_of_wave on evaluation_response (wave_id);

-- Sheets that were typed a second time, until the wave is sealed.
create table evaluation_second_entry (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_second_entry_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    answers varchar(200000) not null,
    sheet integer not null,
    constraint evaluation_second_entry_sheet unique (wave_id, sheet)
);

-- Who typed which sheet; kept apart from what stands on it.
create table evaluation_typing (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint evaluation_typing_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    wave_id bigint not null references evaluation_wave (id),
    sheet integer not null,
    round integer not null,
    channel varchar(20) not null,
    person_id bigint,
    constraint evaluation_typing_round unique (wave_id, sheet, round)
);
