-- What people, and later analyses, changed in quotes. Rows are added, never changed; they go with their document only.
create table corrections (
    id          uuid primary key,
    quote_id    uuid        not null,
    document_id uuid        not null references documents on delete cascade,
    version     integer     not null check (version >= 1),
    action      text        not null check (action in ('corrected', 'added', 'reanalysed')),
    actor       text        not null,
    at          timestamptz not null,
    note        text,
    before      jsonb,
    after       jsonb,
    unique (quote_id, version),
    check (before is not null or after is not null)
);

comment on column corrections.quote_id is 'no reference: a quote that a later analysis no longer finds is deleted, its history stays';
comment on column corrections.version is 'of the quote after the change; 1 is how it came to be';
comment on column corrections.before is 'the whole quote; null if there was none';
comment on column corrections.after is 'the whole quote; null if there is none any more';

create index corrections_by_time on corrections (at, id);
create index corrections_of_document on corrections (document_id, at);
create index corrections_by_actor on corrections (actor, id);

create table reanalyses (
    id                    uuid primary key,
    document_id           uuid        not null references documents on delete cascade,
    actor                 text        not null,
    at                    timestamptz not null,
    engine_version_before text        not null,
    model_before          text        not null,
    engine_version        text        not null,
    model                 text        not null,
    added                 integer     not null,
    changed               integer     not null,
    removed               integer     not null,
    kept                  integer     not null
);

create index reanalyses_of_document on reanalyses (document_id, id);

create function refuse_to_overwrite() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end $$;

create trigger corrections_stay before update on corrections
    for each row execute function refuse_to_overwrite();
create trigger reanalyses_stay before update on reanalyses
    for each row execute function refuse_to_overwrite();

alter table quotes add column note text;
comment on column quotes.note is 'what a person last wrote about it';

-- For the export of what people decided: few among many.
create index quotes_decided on quotes (document_id) where status <> 'unreviewed';

-- Checked at the end of each statement: a quote that is added in the middle moves those behind it.
alter table quotes drop constraint quotes_document_id_ordinal_key;
alter table quotes add constraint quotes_in_text_order unique (document_id, ordinal) deferrable initially immediate;
