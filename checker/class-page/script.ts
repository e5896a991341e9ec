/**
 * What the page does where scripts may run: the switch for names is remembered from file to file until the window is
 * closed, tables are sorted by their headings, rows are found by a word. Without it the page reads the same.
 */
export const script = `
'use strict';
(() => {
	const names = document.getElementById('names');
	const store = (act) => { try { return act(sessionStorage); } catch { return null; } };
	if (store((kept) => kept.getItem('names')) === 'shown') names.checked = true;
	names.addEventListener('change', () => {
		store((kept) => kept.setItem('names', names.checked ? 'shown' : 'hidden'));
		for (const find of document.querySelectorAll('.filter input')) find.dispatchEvent(new Event('input'));
	});

	const keyOf = (cell) => cell.dataset.key ?? cell.textContent.trim();
	const compare = (a, b) => {
		const [x, y] = [Number(a), Number(b)];
		return a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : a < b ? -1 : a > b ? 1 : 0;
	};
	for (const table of document.querySelectorAll('table.sorts')) {
		const heads = [...table.tHead.rows[0].cells];
		heads.forEach((head, column) => {
			if (head.textContent === '') return;
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...head.childNodes);
			head.append(button);
			button.addEventListener('click', () => {
				const isNumber = head.classList.contains('number');
				const before = head.getAttribute('aria-sort');
				const falls = before === null ? isNumber : before === 'ascending';
				for (const other of heads) other.removeAttribute('aria-sort');
				head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
				const rows = [...table.tBodies[0].rows].map((row) => [keyOf(row.cells[column]), row]);
				rows.sort(([a], [b]) => (falls ? compare(b, a) : compare(a, b)));
				table.tBodies[0].append(...rows.map(([, row]) => row));
			});
		});
	}

	for (const filter of document.querySelectorAll('.filter')) {
		const [find, said] = [filter.querySelector('input'), filter.querySelector('output')];
		const rows = [...filter.nextElementSibling.querySelectorAll('tbody tr')];
		filter.hidden = false;
		find.addEventListener('input', () => {
			const hidden = names.checked ? '.alias' : '.name';
			const word = find.value.trim().toLowerCase();
			let shown = 0;
			for (const row of rows) {
				const copy = row.cloneNode(true);
				for (const part of copy.querySelectorAll(hidden)) part.remove();
				row.hidden = !copy.textContent.toLowerCase().includes(word);
				if (!row.hidden) shown += 1;
			}
			said.textContent = word === '' ? '' : shown + ' of ' + rows.length + ' rows';
		});
	}
})();
`;
