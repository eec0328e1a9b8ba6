-- Both are trusted extensions: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- English, with accents folded: "Rene" finds "René".
create text search configuration whosaid (copy = pg_catalog.english);
alter text search configuration whosaid
    alter mapping for hword, hword_part, word with unaccent, english_stem;

create table documents (
    id             uuid primary key,
    text           text        not null,
    text_sha256    text        not null unique check (text_sha256 ~ '^[0-9a-f]{64}$'),
    text_length    integer     not null check (text_length >= 0),
    origin         text        not null check (origin in ('text', 'html')),
    title          text,
    url            text,
    publisher      text,
    byline         text,
    published_at   timestamptz,
    engine_version text        not null,
    model          text        not null,
    warnings       jsonb       not null default '[]',
    created_at     timestamptz not null,
    analysed_at    timestamptz not null
);

comment on column documents.text is 'exactly as given, or as taken from the HTML; all offsets count in it';
comment on column documents.text_sha256 is 'of the UTF-8 bytes: the same text again is the same document';
comment on column documents.text_length is 'in code points';

create index documents_publisher on documents (lower(publisher));
create index documents_published_at on documents (published_at);

-- Only persons and organisations: "a senior aide" in two articles need not be the same aide.
create table speakers (
    id         uuid primary key,
    name       text        not null,
    name_key   text        not null,
    type       text        not null check (type in ('person', 'organization')),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint speakers_same_name unique (name_key, type)
);

comment on column speakers.name_key is 'the name without case, accents and doubled spaces; see store.NameKey';

create index speakers_in_order on speakers (name_key, id);
create index speakers_by_words on speakers using gin (name_key gin_trgm_ops);

create table speaker_aliases (
    speaker_id uuid not null references speakers on delete cascade,
    alias      text not null,
    alias_key  text not null,
    primary key (speaker_id, alias)
);

create index speaker_aliases_by_words on speaker_aliases using gin (alias_key gin_trgm_ops);
create index speaker_aliases_key on speaker_aliases (alias_key);

create table speaker_roles (
    speaker_id uuid not null references speakers on delete cascade,
    role       text not null,
    primary key (speaker_id, role)
);

create table quotes (
    id                 uuid primary key,
    document_id        uuid             not null references documents on delete cascade,
    ordinal            integer          not null check (ordinal >= 0),
    kind               text             not null check (kind in ('direct', 'mixed', 'indirect')),
    words              text             not null,
    content            jsonb            not null,
    cue                jsonb            not null,
    source             jsonb            not null,
    nested             jsonb            not null,
    confidence         double precision not null check (confidence between 0 and 1),
    content_confidence double precision not null check (content_confidence between 0 and 1),
    link_confidence    double precision not null check (link_confidence between 0 and 1),
    source_confidence  double precision not null check (source_confidence between 0 and 1),
    reason             text             not null,
    status             text             not null default 'unreviewed'
        check (status in ('unreviewed', 'confirmed', 'corrected', 'rejected')),
    warnings           jsonb            not null default '[]',
    canonical          text             not null check (canonical ~ '^[0-9a-f]{64}$'),
    speaker_id         uuid references speakers,
    speaker            jsonb            not null,
    created_at         timestamptz      not null,
    updated_at         timestamptz      not null,
    -- A tsvector holds 1 MB at most; no quote that anybody looks for is longer than this.
    search             tsvector         not null
        generated always as (to_tsvector('whosaid', left(words, 50000))) stored,
    unique (document_id, ordinal)
);

comment on column quotes.content is
    'passages in text order: start and end in code points, end exclusive; text; pairs: surrogate pairs before start, which gives UTF-16 offsets';
comment on column quotes.canonical is 'SHA-256 of the words in lower case without punctuation';
comment on column quotes.speaker is 'what the engine answered for this text, kept as it was said';

create index quotes_by_speaker on quotes (speaker_id, id);
create index quotes_by_kind on quotes (kind, id);
create index quotes_reviewed on quotes (status, id) where status <> 'unreviewed';
create index quotes_by_update on quotes (updated_at, id);
create index quotes_by_canonical on quotes (canonical);
create index quotes_by_words on quotes using gin (search);
