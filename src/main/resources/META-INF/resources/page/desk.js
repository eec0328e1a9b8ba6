// What HTML and htmx cannot do: times in the reader's zone, copying, keys, and words that are chosen in the text.
'use strict';
(() => {
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];
    const STATUSES = ['unreviewed', 'confirmed', 'corrected', 'rejected'];

    const localTimes = root => all('time[datetime]', root).forEach(time => {
        const moment = new Date(time.dateTime);
        if (!Number.isNaN(moment.valueOf())) {
            time.title = moment.toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'long' });
            time.textContent = time.classList.contains('minute')
                ? moment.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
                : moment.toLocaleDateString(undefined, { dateStyle: 'medium' });
        }
    });

    const copyButtons = root => all('[data-copy]', root).forEach(button => {
        button.hidden = false;
        button.addEventListener('click', async () => {
            const field = document.querySelector(button.dataset.copy);
            field.select();
            try {
                await navigator.clipboard.writeText(field.value);
            } catch {
                document.execCommand('copy');
            }
            button.textContent = button.dataset.copied;
        });
    });

    // ---- The quote that is chosen

    const runsOf = number => all('.text [data-quotes]').filter(run => run.dataset.quotes.split(' ').includes(String(number)));

    const choose = number => {
        all('.text .chosen').forEach(one => one.classList.remove('chosen'));
        all(`.text .ref[data-quote="${number}"]`).forEach(one => one.classList.add('chosen'));
        runsOf(number).forEach(one => one.classList.add('chosen'));
    };

    const open = ref => {
        choose(ref.dataset.quote);
        ref.scrollIntoView({ block: 'nearest' });
        htmx.trigger(ref, 'click');
    };

    const step = by => {
        const refs = all('.text a.ref');
        const now = refs.findIndex(ref => ref.classList.contains('chosen'));
        const next = refs[now < 0 ? 0 : Math.min(refs.length - 1, Math.max(0, now + by))];
        if (next) {
            next.focus();
            open(next);
        } else {
            document.querySelector('.parts')?.scrollIntoView();
        }
    };

    /** The panel tells what became of the quote; the text shows it. */
    const showStatus = panel => {
        const review = panel.querySelector('.review');
        if (!review) {
            return;
        }
        choose(review.dataset.number);
        runsOf(review.dataset.number).filter(run => run.dataset.quotes.split(' ')[0] === review.dataset.number).forEach(run => {
            run.classList.remove(...STATUSES);
            run.classList.add(review.dataset.status);
            if (review.dataset.status !== 'unreviewed') {
                run.classList.remove('doubtful');
            }
        });
    };

    // ---- Words that are chosen in the text

    const LETTER = /[\p{L}\p{N}\p{M}]/u;

    /** Where a point of the page lies in the article's text, in UTF-16 units; -1 outside of it. */
    const offsetOf = (node, offset) => {
        const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        const paragraph = element.closest?.('.text p[data-start]');
        if (!paragraph) {
            return -1;
        }
        const before = document.createRange();
        before.setStart(paragraph, 0);
        before.setEnd(node, offset);
        const words = before.cloneContents();
        words.querySelectorAll('.ref').forEach(ref => ref.remove());
        return Number(paragraph.dataset.start) + words.textContent.length;
    };

    const textOf = paragraph => {
        const copy = paragraph.cloneNode(true);
        copy.querySelectorAll('.ref').forEach(ref => ref.remove());
        return copy.textContent;
    };

    /** The chosen words, to whole ones; undefined where none are. */
    const chosenWords = () => {
        const selection = getSelection();
        if (selection.rangeCount === 0 || selection.isCollapsed) {
            return undefined;
        }
        const range = selection.getRangeAt(0);
        let start = offsetOf(range.startContainer, range.startOffset);
        let end = offsetOf(range.endContainer, range.endOffset);
        if (start < 0 || end <= start) {
            return undefined;
        }
        const paragraphs = all('.text p[data-start]');
        const at = position => paragraphs.filter(p => Number(p.dataset.start) <= position).pop();
        const charAt = position => {
            const paragraph = at(position);
            return paragraph ? textOf(paragraph).charAt(position - Number(paragraph.dataset.start)) : '';
        };
        while (/\s/.test(charAt(start)) && start < end) start++;
        while (/\s/.test(charAt(end - 1)) && end > start) end--;
        while (LETTER.test(charAt(start)) && LETTER.test(charAt(start - 1))) start--;
        while (LETTER.test(charAt(end - 1)) && LETTER.test(charAt(end))) end++;
        return end > start ? { start, end, words: String(selection) } : undefined;
    };

    const showChosenWords = () => {
        const chosen = chosenWords();
        all('form.spans').forEach(form => {
            form.hidden = !chosen;
            if (chosen) {
                form.elements.start.value = chosen.start;
                form.elements.end.value = chosen.end;
                form.querySelector('.words').textContent = chosen.words;
            }
        });
    };

    /** Chooses the words of the quote that is open, so that shift and arrows change where they end. */
    const selectQuote = () => {
        const runs = all('.text .said.chosen');
        if (runs.length > 0) {
            getSelection().setBaseAndExtent(runs[0], 0, runs[runs.length - 1], runs[runs.length - 1].childNodes.length);
        }
    };

    const ARROWS = { ArrowRight: ['forward', 'character'], ArrowLeft: ['backward', 'character'], ArrowDown: ['forward', 'line'], ArrowUp: ['backward', 'line'] };

    /** What a browser does by itself only in fields: moves the end of what is chosen. */
    const extend = key => {
        if (!chosenWords()) {
            return false;
        }
        getSelection().modify('extend', ...ARROWS[key]);
        return true;
    };

    // ---- Keys

    const keysAreOn = () => document.getElementById('keys')?.checked;

    const press = key => {
        const control = all(`[data-key="${key}"]`).find(one => !one.closest('[hidden]'));
        if (!control) {
            return false;
        }
        if (control.matches('input')) {
            control.focus();
        } else {
            control.click();
        }
        return true;
    };

    document.addEventListener('keydown', event => {
        if (!keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), textarea, select')) {
            return;
        }
        if (event.key === 'j' || event.key === 'k') {
            step(event.key === 'j' ? 1 : -1);
        } else if (event.key === 'x') {
            selectQuote();
        } else if (event.shiftKey && event.key in ARROWS) {
            if (!extend(event.key)) {
                return;
            }
        } else if (!/^[a-z]$/.test(event.key) || !press(event.key)) {
            return;
        }
        event.preventDefault();
    });

    // ---- All of it

    document.addEventListener('click', event => {
        const ref = event.target.closest('a.ref');
        if (ref) {
            choose(ref.dataset.quote);
            return;
        }
        const run = event.target.closest('.text [data-quotes]');
        if (run && String(getSelection()) === '') {
            const number = document.getElementById('q' + run.dataset.quotes.split(' ')[0]);
            if (number) {
                open(number);
            }
        }
    });
    document.addEventListener('selectionchange', showChosenWords);
    document.addEventListener('htmx:afterSettle', event => {
        if (event.target.id === 'quote') {
            showStatus(event.target);
        }
    });

    const prepare = root => {
        localTimes(root);
        copyButtons(root);
    };
    document.addEventListener('DOMContentLoaded', () => {
        prepare(document);
        const keys = document.getElementById('keys');
        if (keys) {
            keys.checked = localStorage.getItem('keys') !== 'off';
            keys.addEventListener('change', () => localStorage.setItem('keys', keys.checked ? 'on' : 'off'));
            keys.closest('[hidden]')?.removeAttribute('hidden');
        }
        const panel = document.getElementById('quote');
        if (panel?.querySelector('.review')) {
            showStatus(panel);
            document.querySelector('.text .ref.chosen')?.scrollIntoView({ block: 'center' });
        }
    });
    document.addEventListener('htmx:load', event => prepare(event.target));
})();
