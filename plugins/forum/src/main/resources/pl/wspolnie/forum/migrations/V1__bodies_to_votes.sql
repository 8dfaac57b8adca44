-- Each table of records begins with the columns of pl.wspolnie.api.data.MunicipalRecord.

create table forum_body (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_body_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    kind_name varchar(100),
    purpose varchar(4000) not null,
    legal_basis varchar(500),
    open_to_all boolean not null,
    electorate varchar(20) not null,
    quorum_rule varchar(20) not null,
    quorum_number integer,
    statutory_number integer,
    term_years integer,
    meetings_before integer not null,
    dissolved_on date,
    constraint forum_body_once unique (municipality_id, name)
);

create table forum_member (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_member_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    body_id bigint not null references forum_body (id),
    title varchar(200),
    email varchar(254),
    person_id bigint,
    role varchar(20) not null,
    side varchar(20) not null,
    organisation_id bigint,
    department_id bigint,
    sphere varchar(10),
    representing varchar(300),
    term_from date not null,
    term_to date,
    voting boolean not null,
    constraint forum_member_once unique (body_id, title, term_from)
);
create index forum_member_of_body on forum_member (body_id);
create index forum_member_of_person on forum_member (person_id);

create table forum_meeting (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_meeting_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    body_id bigint not null references forum_body (id),
    number integer,
    kind varchar(20) not null,
    title varchar(200) not null,
    description varchar(4000),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    place varchar(300),
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    online_link varchar(500),
    seats integer,
    registration_until timestamp(6) with time zone,
    status varchar(20) not null,
    announced_at timestamp(6) with time zone,
    cancel_reason varchar(1000),
    check_in_code varchar(8),
    recording_link varchar(500),
    votes_shown boolean not null,
    minutes_shown boolean not null,
    constraint forum_meeting_once unique (body_id, starts_at, title),
    constraint forum_meeting_number_once unique (body_id, number)
);
create index forum_meeting_of_body on forum_meeting (body_id, starts_at);

create table forum_agenda_item (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_agenda_item_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    meeting_id bigint not null references forum_meeting (id),
    position integer not null,
    begins varchar(5),
    title varchar(300) not null,
    speakers varchar(300),
    description varchar(2000),
    recording_second integer
);
create index forum_agenda_item_of_meeting on forum_agenda_item (meeting_id);

create table forum_participant (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_participant_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    meeting_id bigint not null references forum_meeting (id),
    identity varchar(300) not null,
    standing varchar(20) not null,
    turn integer not null,
    name varchar(200),
    email varchar(254),
    person_id bigint,
    member_id bigint,
    organisation_id bigint,
    organisation_name varchar(200),
    present boolean not null,
    by_code boolean not null,
    key_hash varchar(64),
    constraint forum_participant_once unique (meeting_id, identity),
    constraint forum_participant_key_once unique (key_hash)
);
create index forum_participant_of_person on forum_participant (person_id);

create table forum_vote (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_vote_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    meeting_id bigint not null references forum_meeting (id),
    item_id bigint,
    question varchar(500) not null,
    description varchar(2000),
    shape varchar(20) not null,
    choices varchar(2000) not null,
    secret boolean not null,
    manner varchar(20) not null,
    electorate varchar(20) not null,
    majority varchar(20) not null,
    status varchar(20) not null,
    opened_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    quorum_needed integer,
    present integer,
    eligible integer,
    outcome varchar(20),
    winner integer,
    box_hash varchar(64),
    constraint forum_vote_once unique (meeting_id, question)
);

create table forum_vote_count (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_vote_count_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    vote_id bigint not null references forum_vote (id),
    position integer not null,
    votes integer not null,
    constraint forum_vote_count_once unique (vote_id, position)
);

create table forum_open_ballot (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_open_ballot_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    vote_id bigint not null references forum_vote (id),
    voter varchar(40) not null,
    label varchar(300),
    choice integer not null,
    person_id bigint,
    constraint forum_open_ballot_once unique (vote_id, voter)
);
create index forum_open_ballot_of_person on forum_open_ballot (person_id);

-- Who has voted in secret, and below how: nothing joins the two (decision 0008).
create table forum_secret_voter (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_secret_voter_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    vote_id bigint not null references forum_vote (id),
    voter varchar(40) not null,
    person_id bigint not null,
    constraint forum_secret_voter_once unique (vote_id, voter)
);
create index forum_secret_voter_of_person on forum_secret_voter (person_id);

create table forum_secret_ballot (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_secret_ballot_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    vote_id bigint not null references forum_vote (id),
    choice integer not null
);
create index forum_secret_ballot_of_vote on forum_secret_ballot (vote_id);

create table forum_minutes (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_minutes_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    meeting_id bigint not null references forum_meeting (id),
    status varchar(20) not null,
    chair varchar(200),
    minute_taker varchar(200),
    opened varchar(5),
    closed varchar(5),
    place varchar(300),
    statutory integer,
    present integer not null,
    absent integer not null,
    quorum_needed integer not null,
    attendance varchar(8000) not null,
    opening varchar(4000),
    closing varchar(4000),
    published_at timestamp(6) with time zone,
    approved_by bigint references forum_meeting (id),
    constraint forum_minutes_once unique (meeting_id)
);

create table forum_minutes_item (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_minutes_item_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    minutes_id bigint not null references forum_minutes (id),
    position integer not null,
    title varchar(300) not null,
    course varchar(8000),
    constraint forum_minutes_item_once unique (minutes_id, position)
);

create table forum_minutes_revision (
    id bigint primary key,
    row_version bigint not null,
    municipality_id bigint not null references platform_municipality (id),
    project_id bigint,
    constraint forum_minutes_revision_shared_by_partner foreign key (project_id, municipality_id)
        references platform_project_partner (project_id, municipality_id),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    invented boolean not null,
    minutes_id bigint not null references forum_minutes (id),
    number integer not null,
    wording varchar(200000) not null,
    reason varchar(1000),
    constraint forum_minutes_revision_once unique (minutes_id, number)
);
