-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.

create table budget_edition (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_edition_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    name varchar(200) not null,
    budget_year integer not null,
    kind varchar(20) not null,
    description varchar(4000) not null,
    submitters varchar(20) not null,
    voters varchar(20) not null,
    submission_from date,
    submission_to date,
    verification_from date,
    verification_to date,
    appeals_from date,
    appeals_to date,
    presentation_from date,
    presentation_to date,
    voting_from date,
    voting_to date,
    results_on date,
    vote_type varchar(20) not null,
    change_of_mind boolean not null,
    one_area boolean not null,
    minimum_votes integer not null,
    entitled integer,
    turnout_percent numeric(5, 2),
    rule_id varchar(40) not null,
    rule_completion varchar(40) not null,
    rule_increment bigint not null,
    rule_ties varchar(60) not null,
    categories varchar(2100) not null,
    recipients varchar(2100) not null,
    override_reason varchar(1000),
    published boolean not null,
    outcome_published boolean not null,
    from_file boolean not null,
    currency varchar(3) not null,
    draw_secret varchar(64) not null,
    box_hash varchar(64)
);
create index budget_edition_of_municipality on budget_edition (municipality_id, budget_year);

create table budget_numbering (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_numbering_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    edition_id bigint not null references budget_edition (id),
    last_number integer not null,
    constraint budget_numbering_once unique (edition_id)
);

create table budget_pool (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_pool_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    edition_id bigint not null references budget_edition (id),
    position integer not null,
    name varchar(200) not null,
    area_id bigint,
    amount_grosze bigint not null,
    project_limit_grosze bigint,
    choices integer not null,
    points integer not null,
    points_each integer not null,
    residents integer,
    signatures integer not null
);
create index budget_pool_of_edition on budget_pool (edition_id, position);

create table budget_proposal (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_proposal_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    edition_id bigint not null references budget_edition (id),
    pool_id bigint not null references budget_pool (id),
    number_in_edition integer,
    status varchar(20) not null,
    author_id bigint,
    organisation_id bigint,
    title varchar(255) not null,
    summary varchar(500),
    description varchar(4000),
    justification varchar(2000),
    location varchar(500),
    latitude numeric(8, 5),
    longitude numeric(8, 5),
    categories varchar(4000) not null,
    recipients varchar(4000) not null,
    cost_grosze bigint not null,
    running_costs varchar(500),
    running_yearly_grosze bigint,
    accessible varchar(3),
    accessibility_reason varchar(1000),
    consent_rules boolean not null,
    consent_rights boolean not null,
    submitted_at timestamp(6) with time zone,
    corrected boolean not null,
    appeal varchar(4000),
    reason varchar(4000),
    file_id varchar(200),
    constraint budget_proposal_number unique (edition_id, number_in_edition)
);
create index budget_proposal_of_pool on budget_proposal (pool_id, status);
create index budget_proposal_of_author on budget_proposal (author_id);
create index budget_proposal_waiting on budget_proposal (municipality_id, status);

create table budget_cost_item (
    proposal_id bigint not null references budget_proposal (id),
    position integer not null,
    name varchar(255) not null,
    cost_grosze bigint not null,
    primary key (proposal_id, position)
);

create table budget_revision (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_revision_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    proposal_id bigint not null references budget_proposal (id)
);
create index budget_revision_of_proposal on budget_revision (proposal_id);

create table budget_revision_field (
    revision_id bigint not null references budget_revision (id),
    field varchar(40) not null,
    content varchar(12000) not null,
    primary key (revision_id, field)
);

create table budget_progress (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_progress_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    proposal_id bigint not null references budget_proposal (id),
    noted_on date not null,
    status varchar(20) not null,
    note varchar(2000) not null
);
create index budget_progress_of_proposal on budget_progress (proposal_id);

create table budget_assessment (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_assessment_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    proposal_id bigint not null references budget_proposal (id),
    officer_id bigint,
    card varchar(20) not null,
    decision varchar(20) not null,
    reason varchar(4000)
);
create index budget_assessment_of_proposal on budget_assessment (proposal_id);

create table budget_answer (
    assessment_id bigint not null references budget_assessment (id),
    position integer not null,
    item varchar(40) not null,
    answer varchar(20) not null,
    note varchar(1000),
    primary key (assessment_id, position)
);

-- Who has voted. No column leads to budget_ballot, and none says when or in which order people came.
create table budget_voter (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_voter_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    edition_id bigint not null references budget_edition (id),
    pool_id bigint not null references budget_pool (id),
    slot varchar(40) not null,
    voter varchar(40) not null,
    person_id bigint not null,
    constraint budget_voter_once unique (edition_id, slot, voter)
);

-- The ballots. No column leads to budget_voter.
create table budget_ballot (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_ballot_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    pool_id bigint not null references budget_pool (id),
    receipt_hash varchar(64) not null,
    choices varchar(20000) not null,
    constraint budget_ballot_receipt unique (receipt_hash)
);
create index budget_ballot_of_pool on budget_ballot (pool_id);

create table budget_result (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_result_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    edition_id bigint not null references budget_edition (id),
    inputs_hash varchar(64) not null,
    voters integer not null,
    published_at timestamp(6) with time zone,
    constraint budget_result_once unique (edition_id)
);

create table budget_result_line (
    result_id bigint not null references budget_result (id),
    position integer not null,
    proposal_id bigint not null references budget_proposal (id),
    votes numeric(18, 6) not null,
    selected boolean not null,
    primary key (result_id, position)
);

create table budget_file_part (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint budget_file_part_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    edition_id bigint not null references budget_edition (id),
    position integer not null,
    content varchar(1000000) not null,
    constraint budget_file_part_order unique (edition_id, position)
);
