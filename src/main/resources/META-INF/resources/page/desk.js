// What HTML and htmx cannot do: times in the reader's zone, copying, and the quote that is chosen.
'use strict';
(() => {
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];

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

    const choose = number => {
        all('.chosen').forEach(one => one.classList.remove('chosen'));
        all(`.text [data-quote="${number}"]`).forEach(one => one.classList.add('chosen'));
        all('.text [data-quotes]').filter(one => one.dataset.quotes.split(' ').includes(String(number)))
            .forEach(one => one.classList.add('chosen'));
    };

    document.addEventListener('click', event => {
        const ref = event.target.closest('a.ref');
        if (ref) {
            choose(ref.dataset.quote);
            return;
        }
        const words = event.target.closest('.text [data-quotes]');
        if (words && String(getSelection()) === '') {
            document.getElementById('q' + words.dataset.quotes.split(' ')[0])?.click();
        }
    });

    const prepare = root => {
        localTimes(root);
        copyButtons(root);
    };
    document.addEventListener('DOMContentLoaded', () => prepare(document));
    document.addEventListener('htmx:load', event => prepare(event.target));
})();
