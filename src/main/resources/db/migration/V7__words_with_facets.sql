-- One index for words together with what most searches restrict by, so that of a word that a hundred thousand quotes have only those are
-- read that a search wants: of a speaker, a kind, a paper, or of some days. Days, months and years since a fixed one, so that any stretch
-- of time is a short list. The service writes the same names: see search.Facets.
create function quote_facets(kind text, speaker uuid, publisher text, said timestamptz) returns text[]
    language sql immutable parallel safe
    return array[
        kind,
        speaker::text,
        'p' || publisher,
        'd' || ((said at time zone 'UTC')::date - date '1970-01-01'),
        'm' || cast(extract(year from said at time zone 'UTC') * 12 + extract(month from said at time zone 'UTC') - 1 as integer),
        'y' || cast(extract(year from said at time zone 'UTC') as integer)];

create index quotes_by_words_and_facets on quotes
    using gin (search, forms, quote_facets(kind, speaker_id, publisher_key, said_at))
    -- Every search reads the list of what is not yet sorted in.
    with (gin_pending_list_limit = 256);

drop index quotes_by_words;
drop index quotes_by_forms;
