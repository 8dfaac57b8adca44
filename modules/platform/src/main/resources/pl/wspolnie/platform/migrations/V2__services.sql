create sequence platform_service_id start with 50 increment by 50;

alter table platform_account add column language varchar(2) default 'pl' not null;
alter table platform_account add constraint platform_account_language_known check (language = 'pl' or language = 'en');

-- what every node's search index has to look at again
create table platform_search_change (
    id bigint primary key,
    municipality_id bigint not null references platform_municipality,
    kind varchar(80) not null,
    document_id bigint not null,
    changed_at timestamp with time zone not null,
    -- given after the commit, one by one: keys of a sequence become visible out of order, and a reader would miss some
    queue_position bigint constraint platform_search_change_position_unique unique
);
create index platform_search_change_by_time on platform_search_change (changed_at);

create table platform_search_head (
    id integer primary key,
    queue_position bigint not null,
    -- changes up to this position are forgotten; an index that is older is built anew
    forgotten bigint not null,
    -- tells an index whether it was made of this database
    database_id varchar(36),
    constraint platform_search_head_single check (id = 1),
    constraint platform_search_head_order check (forgotten <= queue_position)
);
insert into platform_search_head (id, queue_position, forgotten) values (1, 0, 0);

create table platform_file (
    id bigint primary key,
    municipality_id bigint not null references platform_municipality,
    owner varchar(200) not null,
    name varchar(200) not null,
    media_type varchar(120) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    stored_at timestamp with time zone not null,
    stored_by bigint references platform_account,
    constraint platform_file_not_empty check (size_bytes > 0),
    constraint platform_file_hash_length check (char_length(sha256) = 64)
);
create index platform_file_by_owner on platform_file (municipality_id, owner);
create index platform_file_by_content on platform_file (sha256);
create index platform_file_by_person on platform_file (stored_by);

create table platform_outbox_mail (
    id bigint primary key,
    -- what makes the mail one of a kind; also in its Message-ID
    mail_key varchar(300) not null constraint platform_outbox_mail_once unique,
    account_id bigint references platform_account,
    recipient varchar(254) not null,
    -- the name that the mail comes from
    sender varchar(200) not null,
    language varchar(2) not null,
    subject varchar(500) not null,
    body varchar(20000) not null,
    link varchar(1000) not null,
    status varchar(10) not null,
    written_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    attempts integer not null,
    sent_at timestamp with time zone,
    last_error varchar(1000),
    constraint platform_outbox_mail_status_known check (status = 'WAITING' or status = 'SENT' or status = 'GIVEN_UP'),
    constraint platform_outbox_mail_sent_when check ((status = 'SENT') = (sent_at is not null))
);
create index platform_outbox_mail_by_due on platform_outbox_mail (status, due_at);
create index platform_outbox_mail_by_account on platform_outbox_mail (account_id);

create table platform_notification (
    id bigint primary key,
    municipality_id bigint not null references platform_municipality,
    account_id bigint not null references platform_account,
    kind varchar(80) not null,
    event varchar(200) not null,
    subject varchar(500) not null,
    body varchar(20000) not null,
    path varchar(500) not null,
    told_at timestamp with time zone not null,
    read_at timestamp with time zone,
    constraint platform_notification_once unique (account_id, municipality_id, kind, event)
);
create index platform_notification_by_account on platform_notification (account_id, told_at);

-- jobs that one node does for all
create table platform_job (
    name varchar(60) primary key,
    started_at timestamp with time zone not null
);
