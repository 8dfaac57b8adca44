-- The secret address of a person's own calendar, known by its hash.
create table platform_calendar_address (
    account_id bigint primary key references platform_account,
    token_hash varchar(64) not null constraint platform_calendar_address_once unique,
    -- whether the calendar shows the public dates of the person's municipalities as well
    with_public boolean not null,
    made_at timestamp with time zone not null,
    read_at timestamp with time zone
);

-- in which municipalities a person did something
create index platform_audit_entry_by_account on platform_audit_entry (account_id, chain);
