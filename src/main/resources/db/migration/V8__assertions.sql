-- Whether the document has it that a quote was said. What was kept before counts as asserted until its document is analysed again.
alter table quotes
    add column assertion text not null default 'asserted'
        check (assertion in ('asserted', 'denied', 'hypothetical', 'asked', 'hearsay')),
    add column assertion_words jsonb not null default '[]';

comment on column quotes.assertion_words is 'passages that say so, as in content; empty where it is asserted';

create index quotes_unsaid on quotes (assertion, said_at, id) where assertion <> 'asserted';
