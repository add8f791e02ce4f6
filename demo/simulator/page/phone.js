/**
 * The page: it shows what /control/* tells and sends what one does. Whatever came from outside is set as text, never as
 * markup.
 */

const $ = (id) => document.getElementById(id);

/** The newest answers of the control API and what one has chosen on the page. */
const view = { overview: undefined, chat: [], activity: [], contactId: location.hash.slice(1) };

/* ---------- talking to the simulator ---------- */

async function ask(path) {
	const response = await fetch(`/control/${path}`);
	if (!response.ok) throw new Error((await response.json()).error);
	return response.json();
}

async function act(name, body = {}) {
	const response = await fetch(`/control/${name}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	});
	const answer = await response.json();
	if (!response.ok) throw new Error(answer.error);
	return answer;
}

/** Runs what a button does and says so when it fails. */
const attempt = (work) => async (event) => {
	try {
		await work(event);
	} catch (error) {
		toast(error instanceof TypeError ? 'The simulator does not answer.' : error.message);
	}
};

let toastTimer;
function toast(text) {
	$('toast').textContent = text;
	$('toast').hidden = false;
	clearTimeout(toastTimer);
	toastTimer = setTimeout(() => ($('toast').hidden = true), 4000);
}

/* ---------- building elements ---------- */

/** `el('p', { class: 'note', text: '…' }, child, …)`; `on…` keys are listeners, empty children are left out. */
function el(tag, properties = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (value === undefined || value === false) continue;
		if (name === 'text') element.textContent = value;
		else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
		else element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children.filter(Boolean));
	return element;
}

/** Brings `container` in line with `items`, touching only what changed, so that focus and open details stay. */
function reconcile(container, items, keyOf, build) {
	const existing = new Map([...container.children].map((child) => [child.dataset.key, child]));
	let place = container.firstChild;
	for (const item of items) {
		const key = String(keyOf(item));
		const version = JSON.stringify(item);
		let child = existing.get(key);
		existing.delete(key);
		if (child?.version !== version) {
			const fresh = build(item, child);
			fresh.dataset.key = key;
			fresh.version = version;
			if (child && child === place) place = child.nextSibling;
			child?.remove();
			child = fresh;
		}
		if (child === place) place = place.nextSibling;
		else container.insertBefore(child, place);
	}
	for (const left of existing.values()) left.remove();
}

const time = (at) =>
	new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const timeWithSeconds = (at) => new Date(at).toLocaleTimeString([], { hourCycle: 'h23' });

/** Text with its web addresses as links. */
function linked(text) {
	return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => (index % 2 ? link(part, part) : part));
}

function link(url, text, className) {
	return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', class: className, text });
}

const isWebAddress = (url) => /^https?:\/\//i.test(url);

/* ---------- people ---------- */

const contact = () => view.overview?.contacts.find((one) => one.id === view.contactId);

function showPeople() {
	const people = view.overview.contacts.map((one) => ({ ...one, current: one.id === view.contactId }));
	reconcile(
		$('people'),
		people,
		(one) => one.id,
		(one, old) => {
			const hadFocus = old?.contains(document.activeElement);
			const item = el(
				'li',
				{},
				el(
					'button',
					{
						type: 'button',
						class: 'person',
						'aria-current': one.current ? 'true' : undefined,
						onclick: () => choose(one.id),
					},
					el('span', { class: 'avatar', 'aria-hidden': 'true', text: one.language.slice(0, 2) }),
					el('span', { class: 'person-name', dir: 'auto', text: one.name }),
					el('span', { class: 'person-time', text: one.last ? time(one.last.at) : '' }),
					el(
						'span',
						{ class: 'person-more' },
						el('span', { class: 'person-last', dir: 'auto', text: one.last?.text ?? one.phone ?? one.bsuid }),
						one.marketingStopped && el('span', { class: 'person-badge', text: 'offers off' }),
					),
				),
			);
			if (hadFocus) queueMicrotask(() => item.firstChild.focus());
			return item;
		},
	);
	if (!people.length)
		$('people').replaceChildren(el('li', { class: 'empty', text: 'Nobody here yet. Add a person.' }));
}

function choose(id) {
	view.contactId = id;
	history.replaceState(null, '', `#${id}`);
	closeSheet();
	$('draft').value = '';
	void refresh();
}

/* ---------- the phone ---------- */

let chatOf;

function showChat() {
	const person = contact();
	const chat = $('chat');
	const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 60;
	const switched = chatOf !== view.contactId;
	chatOf = view.contactId;
	if (!view.chat.length) {
		const text = person
			? 'Nothing here yet. Write something, or send a template from the panel.'
			: 'Choose a person to pick up their phone.';
		chat.replaceChildren(el('p', { class: 'empty', text }));
	} else {
		if (chat.firstElementChild?.className === 'empty') chat.replaceChildren();
		reconcile(chat, view.chat, (message) => message.id, showMessage);
	}
	if (atEnd || switched) chat.scrollTop = chat.scrollHeight;
	$('owner').replaceChildren(
		...(person
			? [
					'The phone of ',
					el('strong', { dir: 'auto', text: person.name }),
					`, ${person.phone ?? 'no number shown'}`,
				]
			: ['No phone chosen']),
	);
	reconcile(
		$('hints'),
		person?.hints ?? [],
		(hint) => hint.say,
		(hint) =>
			el(
				'button',
				{ type: 'button', class: 'hint', onclick: () => fillDraft(hint.say) },
				el('span', { dir: 'auto', text: hint.say }),
				hint.means !== hint.say.toLowerCase() && el('small', { text: hint.means }),
			),
	);
	for (const id of ['draft', 'menu-button', 'send-one', 'close-window', 'forge']) $(id).disabled = !person;
}

function fillDraft(text) {
	$('draft').value = text;
	$('draft').focus();
}

function showMessage(message) {
	const mine = message.direction === 'in';
	const failed = message.status === 'failed';
	const quoted = mine && view.chat.find((one) => one.id === message.contextId);
	const bubble = el(
		'div',
		{ class: 'bubble' },
		quoted && el('div', { class: 'quote', dir: 'auto', text: quoted.text }),
		message.header && el('div', { class: 'bubble-header', dir: 'auto', text: message.header }),
		el('div', { class: 'bubble-text', dir: 'auto' }, ...linked(message.text)),
		message.footer && el('div', { class: 'bubble-footer', dir: 'auto', text: message.footer }),
		failed && el('div', { class: 'failure', text: `Never arrived: ${failureText(message.error)}` }),
		el(
			'div',
			{ class: 'bubble-meta' },
			el('span', { text: time(message.at) }),
			mine && tick(message.webhook),
		),
	);
	const className = `message${mine ? ' mine' : ''}${failed ? ' undelivered' : ''}`;
	return el('div', { class: className }, bubble, ...(failed ? [] : messageButtons(message)));
}

const FAILURES = {
	131047: 'the person has not written for 24 hours',
	131049: 'too many offers lately',
	131050: 'offers are stopped on this phone',
};

function failureText(error) {
	return `${FAILURES[error.code] ?? error.title} (${error.code})`;
}

const TICKS = {
	sending: { mark: '✓', tone: '', label: 'on its way to the automation' },
	retrying: { mark: '✓', tone: '', label: 'not accepted yet, will be delivered again' },
	delivered: { mark: '✓✓', tone: 'ok', label: 'the automation has it' },
	gave_up: { mark: '!', tone: 'bad', label: 'the automation did not accept it' },
	not_subscribed: { mark: '!', tone: 'bad', label: 'no automation is listening' },
};

function tick(state) {
	const { mark, tone, label } = TICKS[state];
	return el('span', { class: `tick ${tone}`, role: 'img', 'aria-label': label, title: label, text: mark });
}

function messageButtons(message) {
	const { contactId } = view;
	const buttons = (message.buttons ?? []).map((button, index) => {
		if (button.kind === 'url') {
			return isWebAddress(button.url) ? link(button.url, button.text, 'bubble-button') : undefined;
		}
		const tap = attempt(() => act('tap', { contact: contactId, messageId: message.id, index }));
		return el('button', {
			type: 'button',
			class: 'bubble-button',
			dir: 'auto',
			onclick: tap,
			text: button.text,
		});
	});
	if (message.list) {
		const open = () => openRows(message, contactId);
		buttons.push(
			el('button', {
				type: 'button',
				class: 'bubble-button',
				dir: 'auto',
				onclick: open,
				text: `☰ ${message.list.button}`,
			}),
		);
	}
	return buttons;
}

/* ---------- the sheet and the menu on the phone ---------- */

let sheetOpener;

function openSheet(title, ...content) {
	sheetOpener ??= document.activeElement;
	$('sheet-title').textContent = title;
	$('sheet-body').replaceChildren(...content);
	$('sheet').hidden = $('veil').hidden = false;
	$('screen-main').inert = true;
	($('sheet-body').querySelector('button') ?? $('sheet')).focus();
}

function closeSheet() {
	if ($('sheet').hidden) return;
	$('sheet').hidden = $('veil').hidden = true;
	$('screen-main').inert = false;
	sheetOpener?.focus();
	sheetOpener = undefined;
}

function openOffers() {
	closeMenu();
	const { id, marketingStopped } = contact();
	const { name } = view.overview.business;
	const set = attempt(async () => {
		await act('preference', { contact: id, value: marketingStopped ? 'resume' : 'stop' });
		closeSheet();
	});
	openSheet(
		'Offers and announcements',
		el('p', {
			dir: 'auto',
			text: `${name} can send you offers. Stop them here: order updates and answers to you still arrive.`,
		}),
		el('p', {
			class: `setting${marketingStopped ? ' off' : ''}`,
			text: marketingStopped ? 'Stopped' : 'Allowed',
		}),
		el('button', {
			type: 'button',
			class: 'primary sheet-button',
			onclick: set,
			text: marketingStopped ? 'Resume' : 'Stop',
		}),
	);
}

function openRows(message, contactId) {
	const pick = (row) =>
		attempt(async () => {
			await act('row', { contact: contactId, messageId: message.id, rowId: row.id });
			closeSheet();
		});
	const content = message.list.sections.flatMap((section) => [
		section.title && el('p', { class: 'section-title', dir: 'auto', text: section.title }),
		...section.rows.map((row) =>
			el(
				'button',
				{ type: 'button', class: 'row-button', onclick: pick(row) },
				el('span', { dir: 'auto', text: row.title }),
				row.description && el('small', { dir: 'auto', text: row.description }),
			),
		),
	]);
	openSheet(message.list.button, ...content.filter(Boolean));
}

function openMenu() {
	$('menu').hidden = false;
	$('menu-button').setAttribute('aria-expanded', 'true');
	$('offers-item').focus();
}

function closeMenu() {
	if ($('menu').hidden) return;
	$('menu').hidden = true;
	$('menu-button').setAttribute('aria-expanded', 'false');
	$('menu-button').focus();
}

/* ---------- the panel ---------- */

const ICONS = {
	delivery: { mark: '↗', label: 'Webhook: ' },
	call: { mark: '↙', label: 'API call: ' },
	note: { mark: '•', label: '' },
};

function showFeed() {
	const entries = view.activity.filter(
		(entry) =>
			($('with-quiet').checked || !entry.quiet) &&
			(!$('only-this').checked || entry.contact === view.contactId),
	);
	const feed = $('feed');
	if (!entries.length) {
		feed.replaceChildren(
			el('li', { class: 'empty', text: 'Every message and every webhook appears here, in plain words.' }),
		);
		return;
	}
	if (feed.firstElementChild?.className === 'empty') feed.replaceChildren();
	reconcile(feed, entries, (entry) => entry.seq, showEntry);
}

function showEntry(entry, old) {
	const { mark, label } = ICONS[entry.kind];
	return el(
		'li',
		{ class: 'entry' },
		el('span', { class: `entry-icon ${entry.kind}`, 'aria-hidden': 'true', text: mark }),
		el(
			'div',
			{},
			el('p', { class: 'entry-text', dir: 'auto' }, el('span', { class: 'hidden', text: label }), entry.text),
			el(
				'p',
				{ class: 'entry-meta' },
				entry.outcome.text &&
					el('span', { class: `outcome ${entry.outcome.tone}`, text: entry.outcome.text }),
				el('span', { text: timeWithSeconds(entry.at) }),
				entry.origin === 'page' && el('span', { text: 'from this page' }),
			),
		),
		entry.detail && data(entry.detail, old?.querySelector('details')?.open),
	);
}

function data(detail, open) {
	const text = JSON.stringify(detail, null, 2);
	return el(
		'details',
		{ open: Boolean(open) },
		el('summary', { text: 'Data' }),
		el('pre', { text, tabindex: '0' }),
	);
}

function showBusiness() {
	const { page, business, listening, templates, contacts, fault } = view.overview;
	document.title = $('title').textContent = page.title;
	$('intro').textContent = page.intro;
	$('links').replaceChildren(...page.links.map((one) => link(one.url, one.label)));
	$('links').hidden = !page.links.length;
	$('business-name').textContent = business.name;
	$('business-number').textContent = business.number;
	$('business-initial').textContent = business.name.slice(0, 1);
	showListening(listening);
	const chosen = $('template').value;
	if ($('template').length !== templates.length) {
		const options = templates.map(({ name, category }) =>
			el('option', { value: name, text: `${name} · ${category.toLowerCase()}` }),
		);
		$('template').replaceChildren(...options);
		if (chosen) $('template').value = chosen;
	}
	$('send-all').textContent = `Send to all ${contacts.length}`;
	$('send-all').disabled = !contacts.length;
	$('fault').value = String(fault?.code ?? 0);
}

function showListening({ fields, accountConnected }) {
	const on = accountConnected && fields.includes('messages') && fields.includes('user_preferences');
	$('listening').classList.toggle('on', on);
	$('listening').textContent = on
		? 'Your automation is listening'
		: !fields.length
			? 'No automation is listening yet'
			: !accountConnected
				? 'Subscribed, but the business account is not connected'
				: `Listening to ${fields.join(', ')} only`;
}

/* ---------- keeping up to date ---------- */

let refreshing = false;
let again = false;

/** Asks for everything once more; calls that come meanwhile lead to one further round. */
async function refresh() {
	if (refreshing) {
		again = true;
		return;
	}
	refreshing = true;
	try {
		do {
			again = false;
			[view.overview, view.activity] = await Promise.all([ask('overview'), ask('activity?limit=200')]);
			if (!contact()) view.contactId = view.overview.contacts[0]?.id;
			view.chat = contact() ? await ask(`chat?contact=${view.contactId}`) : [];
			showBusiness();
			showPeople();
			showChat();
			showFeed();
		} while (again);
	} catch {
		$('listening').classList.remove('on');
		$('listening').textContent = 'The simulator has stopped';
	} finally {
		refreshing = false;
	}
}

const events = new EventSource('/control/events');
events.addEventListener('message', refresh);
events.addEventListener('error', refresh);

/* ---------- what one can do ---------- */

const click = (id, work) => $(id).addEventListener('click', attempt(work));

$('composer').addEventListener('submit', (event) => {
	event.preventDefault();
	const text = $('draft').value;
	if (!text.trim() || !contact()) return;
	$('draft').value = '';
	void attempt(() => act('text', { contact: view.contactId, text }))();
});

click('menu-button', () => ($('menu').hidden ? openMenu() : closeMenu()));
click('offers-item', openOffers);
click('sheet-close', closeSheet);
click('veil', closeSheet);
document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape') return;
	closeMenu();
	closeSheet();
});
document.addEventListener('click', (event) => {
	if (!$('menu').hidden && !event.target.closest('#menu, #menu-button')) closeMenu();
});

click('send-one', () => act('broadcast', { template: $('template').value, contacts: [view.contactId] }));
click('send-all', () => act('broadcast', { template: $('template').value }));
click('close-window', () => act('close-window', { contact: view.contactId }));
click('redeliver', () => act('redeliver'));
click('forge', () => act('forge', { contact: view.contactId, text: 'Stop' }));
click('reset', () => act('reset'));
$('fault').addEventListener(
	'change',
	attempt(() =>
		act('fault', $('fault').value === '0' ? { count: 0 } : { count: 3, code: Number($('fault').value) }),
	),
);
$('only-this').addEventListener('change', showFeed);
$('with-quiet').addEventListener('change', showFeed);

click('add-person', () => {
	$('person-form').reset();
	$('person-error').textContent = '';
	$('person-dialog').showModal();
});
click('person-cancel', () => $('person-dialog').close());
$('person-form').addEventListener('submit', async (event) => {
	event.preventDefault();
	try {
		const [added] = await act('contacts', {
			contacts: [{ name: $('person-name').value, phone: $('person-phone').value }],
		});
		$('person-dialog').close();
		choose(added.id);
	} catch (error) {
		$('person-error').textContent = error.message;
	}
});

void refresh();
