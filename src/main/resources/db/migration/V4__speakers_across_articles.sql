-- A trusted extension: how many letters two spellings of a name are apart.
create extension if not exists fuzzystrmatch;

-- ---- Two people may bear one name
alter table speakers
    drop constraint speakers_same_name;
alter table speakers
    add column surname_key text
        generated always as (case when type = 'person' then
            substring(regexp_replace(name_key, '( |, ?)(jr|sr|ii|iii|iv|esq)\.?$', '') from '[^ ]+$') end) stored,
    add column acronym     text
        generated always as (case when type = 'organization' then
            regexp_replace(regexp_replace(name_key, '\m(of|the|and|for|in|on)\M', '', 'g'), '(\w)\w*\W*|\W', '\1', 'g') end) stored,
    add column merged_into uuid references speakers check (merged_into <> id);

comment on column speakers.merged_into is
    'whom a person says this one is; its own names, roles and ids stay here, so that the merge can be undone exactly';

create index speakers_by_name on speakers (name_key, type);
create index speakers_by_surname on speakers (surname_key, name_key text_pattern_ops) where type = 'person';
create index speakers_by_acronym on speakers (acronym) where type = 'organization';
create index speakers_merged on speakers (merged_into) where merged_into is not null;

-- Where an alias or role comes from: a text, a person's decision, the reference list. Those with "via" belong to a speaker who was
-- merged into this one, and leave again with them.
alter table speaker_aliases
    add column origin text not null default 'text' check (origin in ('text', 'person', 'reference')),
    add column via    uuid;
alter table speaker_roles
    add column via uuid;

create table speaker_withdrawn (
    speaker_id uuid not null references speakers on delete cascade,
    what       text not null check (what in ('alias', 'role')),
    value_key  text not null,
    primary key (speaker_id, what, value_key)
);

comment on table speaker_withdrawn is 'what a person took away: no article brings it back';

create table speaker_external_ids (
    speaker_id uuid not null references speakers on delete cascade,
    scheme     text not null,
    value      text not null,
    origin     text not null check (origin in ('person', 'reference')),
    primary key (speaker_id, scheme),
    unique (scheme, value)
);

create table speaker_publishers (
    speaker_id uuid not null references speakers on delete cascade,
    publisher  text not null,
    country    text not null,
    primary key (speaker_id, publisher, country)
);

comment on table speaker_publishers is 'who quoted them, in lower case, and the country of the address; empty where unknown';

-- ---- What people decide, and what is left for them to decide
create table speaker_history (
    id         uuid primary key,
    speaker_id uuid        not null references speakers on delete cascade,
    action     text        not null check (action in ('changed', 'merged', 'unmerged', 'distinguished', 'undistinguished')),
    other_id   uuid,
    actor      text        not null,
    at         timestamptz not null,
    before     jsonb       not null,
    after      jsonb       not null
);

create index speaker_history_in_order on speaker_history (speaker_id, id);

create table speaker_distinct (
    low        uuid        not null references speakers on delete cascade,
    high       uuid        not null references speakers on delete cascade check (low < high),
    decided_at timestamptz not null,
    primary key (low, high)
);

create index speaker_distinct_by_high on speaker_distinct (high);

create table speaker_suggestions (
    low    uuid             not null,
    high   uuid             not null check (low < high),
    reason text             not null,
    score  double precision not null check (score between 0 and 1),
    primary key (low, high)
);

comment on table speaker_suggestions is
    'two who may be the same. Without foreign keys: they would lock speakers that an article only resembles, and writers wait for each other';

create index speaker_suggestions_by_high on speaker_suggestions (high);

-- ---- The operator's list of people
create table reference_people (
    scheme      text not null,
    id          text not null,
    name        text not null,
    surname_key text not null,
    gender      text,
    role        text,
    state       text,
    party       text,
    starts_on   date,
    ends_on     date,
    source      text,
    aliases     text[] not null,
    name_keys   text[] not null,
    primary key (scheme, id)
);

create index reference_people_by_surname on reference_people (surname_key);
create index reference_people_by_name on reference_people using gin (name_keys);

-- ---- Merged speakers and their quotes
alter table quotes
    add column linked_id uuid references speakers;

comment on column quotes.linked_id is
    'the speaker whom the words fit, where that one was merged into speaker_id; null where it is the same';

create index quotes_merged on quotes (linked_id) where linked_id is not null;

create function speaker_survivor(given uuid) returns uuid language sql stable as $$
    with recursive up (id, merged_into) as (
        select id, merged_into from speakers where id = given
        union all
        select s.id, s.merged_into from speakers s join up on s.id = up.merged_into)
    select id from up where merged_into is null
$$;

create function speaker_subtree(given uuid) returns setof uuid language sql stable as $$
    with recursive down (id) as (
        select given
        union all
        select s.id from speakers s join down on s.merged_into = down.id)
    select id from down
$$;

-- Whoever gives a quote to a merged speaker gives it to the survivor, and whoever takes it from the survivor, from the merged one too.
-- The lock waits for a merge that is under way; its outcome is seen by the statement after it.
create function quotes_find_survivor() returns trigger language plpgsql as $$
declare
    survivor uuid;
begin
    if new.speaker_id is null then
        new.linked_id := null;
        return new;
    end if;
    perform from speakers where id = new.speaker_id for key share;
    survivor := coalesce(speaker_survivor(new.speaker_id), new.speaker_id);
    if survivor <> new.speaker_id then
        new.linked_id := new.speaker_id;
        new.speaker_id := survivor;
    elsif new.linked_id is not null and speaker_survivor(new.linked_id) is distinct from survivor then
        new.linked_id := null;
    end if;
    return new;
end
$$;

create trigger quotes_find_survivor_of_new before insert on quotes
    for each row execute function quotes_find_survivor();
create trigger quotes_find_survivor before update of speaker_id on quotes
    for each row when (old.speaker_id is distinct from new.speaker_id) execute function quotes_find_survivor();

-- ---- How much is kept of each speaker
create table speaker_counts (
    speaker_id uuid primary key,
    direct     integer     not null,
    mixed      integer     not null,
    indirect   integer     not null,
    quotes     integer     not null generated always as (direct + mixed + indirect) stored,
    first_seen timestamptz not null,
    last_seen  timestamptz not null
);

comment on table speaker_counts is
    'kept by triggers, whoever writes quotes. Without a foreign key: its rows are locked at the end of a transaction, all in one order';
comment on column speaker_counts.last_seen is 'publication of the latest document, else when it was kept; stays when the last quote goes';

create index speaker_counts_by_quotes on speaker_counts (quotes desc, speaker_id);
create index speaker_counts_by_last_seen on speaker_counts (last_seen desc, speaker_id);

insert into speaker_counts (speaker_id, direct, mixed, indirect, first_seen, last_seen)
select q.speaker_id,
       count(*) filter (where q.kind = 'direct'),
       count(*) filter (where q.kind = 'mixed'),
       count(*) filter (where q.kind = 'indirect'),
       min(coalesce(d.published_at, d.created_at)),
       max(coalesce(d.published_at, d.created_at))
from quotes q join documents d on d.id = q.document_id
where q.speaker_id is not null
group by q.speaker_id;

insert into speaker_publishers (speaker_id, publisher, country)
select distinct q.speaker_id, lower(d.publisher), ''
from quotes q join documents d on d.id = q.document_id
where q.speaker_id is not null and d.publisher is not null;

-- Rows live within one transaction: nothing to recover after a crash.
create unlogged table speaker_changes (
    transaction xid8        not null default pg_current_xact_id(),
    speaker_id  uuid        not null,
    kind        text        not null,
    change      integer     not null,
    first_seen  timestamptz not null,
    last_seen   timestamptz not null
);

create index speaker_changes_of_transaction on speaker_changes (transaction);

create function quotes_added() returns trigger language plpgsql as $$
begin
    insert into speaker_changes (speaker_id, kind, change, first_seen, last_seen)
    select q.speaker_id, q.kind, count(*), min(coalesce(d.published_at, d.created_at)), max(coalesce(d.published_at, d.created_at))
    from added q join documents d on d.id = q.document_id
    where q.speaker_id is not null
    group by q.speaker_id, q.kind;
    return null;
end
$$;

create function quotes_removed() returns trigger language plpgsql as $$
begin
    insert into speaker_changes (speaker_id, kind, change, first_seen, last_seen)
    select speaker_id, kind, -count(*), now(), now()
    from removed
    where speaker_id is not null
    group by speaker_id, kind;
    return null;
end
$$;

create function quotes_changed() returns trigger language plpgsql as $$
begin
    insert into speaker_changes (speaker_id, kind, change, first_seen, last_seen)
    select q.speaker_id, q.kind, sum(q.change), min(coalesce(d.published_at, d.created_at)), max(coalesce(d.published_at, d.created_at))
    from (select r.speaker_id, r.kind, r.document_id, -1 as change
          from removed r join added a using (id)
          where r.speaker_id is distinct from a.speaker_id or r.kind <> a.kind
          union all
          select a.speaker_id, a.kind, a.document_id, 1
          from removed r join added a using (id)
          where r.speaker_id is distinct from a.speaker_id or r.kind <> a.kind) q
        join documents d on d.id = q.document_id
    where q.speaker_id is not null
    group by q.speaker_id, q.kind;
    return null;
end
$$;

create trigger quotes_added after insert on quotes
    referencing new table as added for each statement execute function quotes_added();
create trigger quotes_removed after delete on quotes
    referencing old table as removed for each statement execute function quotes_removed();
create trigger quotes_changed after update on quotes
    referencing old table as removed new table as added for each statement execute function quotes_changed();

-- At the very end of a transaction, all its speakers in one order: two writers can wait for each other, but not both at once.
create function speaker_changes_counted() returns trigger language plpgsql as $$
declare
    change record;
begin
    for change in
        with mine as (delete from speaker_changes where transaction = pg_current_xact_id() returning *)
        select speaker_id,
               coalesce(sum(m.change) filter (where kind = 'direct'), 0) as direct,
               coalesce(sum(m.change) filter (where kind = 'mixed'), 0) as mixed,
               coalesce(sum(m.change) filter (where kind = 'indirect'), 0) as indirect,
               min(first_seen) filter (where m.change >= 0) as first_seen,
               max(last_seen) filter (where m.change >= 0) as last_seen,
               bool_or(m.change < 0) as has_lost
        from mine m group by speaker_id order by speaker_id
    loop
        insert into speaker_counts as c (speaker_id, direct, mixed, indirect, first_seen, last_seen)
        values (change.speaker_id, change.direct, change.mixed, change.indirect,
                coalesce(change.first_seen, now()), coalesce(change.last_seen, now()))
        on conflict (speaker_id) do update
            set direct = c.direct + excluded.direct,
                mixed = c.mixed + excluded.mixed,
                indirect = c.indirect + excluded.indirect,
                first_seen = case when c.quotes = 0 then coalesce(change.first_seen, c.first_seen)
                                  else least(c.first_seen, change.first_seen) end,
                last_seen = case when c.quotes = 0 then coalesce(change.last_seen, c.last_seen)
                                 else greatest(c.last_seen, change.last_seen) end;
        if change.has_lost then
            update speaker_counts c
            set first_seen = coalesce(seen.first_seen, c.first_seen), last_seen = coalesce(seen.last_seen, c.last_seen)
            from (select min(coalesce(d.published_at, d.created_at)) as first_seen,
                         max(coalesce(d.published_at, d.created_at)) as last_seen
                  from quotes q join documents d on d.id = q.document_id
                  where q.speaker_id = change.speaker_id) seen
            where c.speaker_id = change.speaker_id;
            delete from speaker_counts c
            where c.speaker_id = change.speaker_id and c.quotes <= 0
                and not exists (select from speakers s where s.id = change.speaker_id);
        end if;
    end loop;
    return null;
end
$$;

create constraint trigger speaker_changes_counted after insert on speaker_changes
    deferrable initially deferred for each row execute function speaker_changes_counted();
