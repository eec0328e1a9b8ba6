-- Words as they are written, accents folded, nothing stemmed and nothing left out: for prefixes ("universi*" shall find "universities",
-- whose stem is "univers") and for words that the English configuration drops ("the").
create text search configuration whosaid_forms (copy = pg_catalog.simple);
alter text search configuration whosaid_forms
    alter mapping for hword, hword_part, word with unaccent, simple;

alter table quotes
    add column said_at timestamptz,
    add column publisher_key text,
    -- Without positions: prefixes need none.
    add column forms tsvector not null
        generated always as (strip(to_tsvector('whosaid_forms', left(words, 50000)))) stored;

comment on column quotes.said_at is 'when the document was published, or else kept; a copy, so that one index orders and restricts';
comment on column quotes.publisher_key is 'the document''s publisher in lower case; a copy, as said_at is';

-- In triggers, so that no writer can forget it.
create function place_quote() returns trigger language plpgsql as $$
begin
    select coalesce(published_at, created_at), lower(publisher) into new.said_at, new.publisher_key
    from documents where id = new.document_id;
    return new;
end $$;

create function place_quotes_of_document() returns trigger language plpgsql as $$
begin
    update quotes set said_at = coalesce(new.published_at, new.created_at), publisher_key = lower(new.publisher)
    where document_id = new.id;
    return null;
end $$;

update quotes q set said_at = coalesce(d.published_at, d.created_at), publisher_key = lower(d.publisher)
from documents d where d.id = q.document_id;

alter table quotes alter column said_at set not null;

create trigger place_quote before insert on quotes
    for each row execute function place_quote();
create trigger place_quotes_of_document after update of published_at, publisher on documents
    for each row execute function place_quotes_of_document();

drop index documents_publisher;
drop index documents_published_at;
drop index quotes_by_speaker;
drop index quotes_by_kind;
drop index quotes_by_canonical;
drop index quotes_reviewed;

create index quotes_in_time on quotes (said_at, id);
create index quotes_of_speaker on quotes (speaker_id, said_at, id);
create index quotes_of_publisher on quotes (publisher_key, said_at, id);
create index quotes_reviewed on quotes (status, said_at, id) where status <> 'unreviewed';
-- All that a group of the same quotes counts, so that its rows need not be read.
create index quotes_by_canonical on quotes (canonical, said_at, id) include (speaker_id, document_id, status);
create index quotes_by_forms on quotes using gin (forms) with (gin_pending_list_limit = 256);
-- Every search reads the list of what is not yet sorted in; at the usual 4 MB that alone takes longer than the search.
alter index quotes_by_words set (gin_pending_list_limit = 256);
