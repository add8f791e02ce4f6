import { createHash } from 'crypto';
import { Matcher, viewOf, withErased } from '../../../core/audience';
import type { ConsentChange } from '../../../core/consent';
import { erasedContact, makeErasure, planErasure, renewErasure } from '../../../core/erasure';
import { currentOf, FIRST, ROTATED } from '../../harness/secrets';

const ANA = '+34600999888';
const ANA_ID = 'ES.8842107733';
const NOW = new Date('2026-03-01T10:00:00.000Z');
const secret = currentOf(FIRST);

const change = (contact: string, more: Partial<ConsentChange> = {}): ConsentChange => ({
	id: `opt_out:${contact}`,
	contact,
	action: 'opt_out',
	scope: { channel: 'whatsapp', category: 'all', sender: 'all' },
	source: 'keyword',
	occurredAt: '2026-02-01T10:00:00.000Z',
	recordedAt: '2026-02-01T10:00:00.000Z',
	...more,
});

describe('an erasure', () => {
	test('holds nothing of the person', () => {
		const erasure = makeErasure(ANA, secret, { source: 'manual', now: NOW, actor: 'DPO', reason: 'art. 17' });
		expect(erasure).toEqual({
			id: expect.stringMatching(/^erase:[0-9a-f]{32}$/),
			contact: expect.stringMatching(/^erased:2025\.[0-9a-f]{8}:[0-9a-f]{64}$/),
			action: 'erase',
			scope: { channel: 'all', category: 'all', sender: 'all' },
			source: 'manual',
			occurredAt: NOW.toISOString(),
			recordedAt: NOW.toISOString(),
			actor: 'DPO',
			reason: 'art. 17',
		});
	});

	test('cannot be found by trying out numbers without the secret', () => {
		const { id, contact } = makeErasure(ANA, secret, { source: 'api', now: NOW });
		for (const guess of [
			ANA,
			`contact:${ANA}`,
			JSON.stringify([ANA]),
			JSON.stringify(['erased contact', ANA]),
		]) {
			const hash = createHash('sha256').update(guess).digest('hex');
			expect(contact).not.toContain(hash);
			expect(id).not.toContain(hash.slice(0, 32));
		}
		const other = makeErasure(ANA, currentOf(ROTATED), { source: 'api', now: NOW });
		expect(other.id).not.toBe(id);
		expect(other.contact.split(':')[2]).not.toBe(contact.split(':')[2]);
	});

	test.each([
		['two numbers', ANA, '+34600999889'],
		['a number and a user ID', ANA, `bsuid:${ANA_ID}`],
		['user IDs that differ in case', 'bsuid:ES.abc', 'bsuid:ES.aBc'],
		['e-mail addresses that look alike', 'email:ana@example.com', 'email:аna@example.com'],
	])('tells %s apart', (_, one, other) => {
		expect(erasedContact(one, secret)).not.toBe(erasedContact(other, secret));
	});

	test('is renewed by a stop under an id that does not show the provider’s, the same for a redelivery', () => {
		const stop = change(ANA, { id: `opt_out:meta:wamid.${ANA}`, evidence: { words: 'Baja' }, phone: ANA });
		const renewal = renewErasure(stop, ANA, secret);
		expect(renewErasure({ ...stop, recordedAt: NOW.toISOString() }, ANA, secret).id).toBe(renewal.id);
		expect(renewErasure({ ...stop, id: 'opt_out:meta:other' }, ANA, secret).id).not.toBe(renewal.id);
		expect(JSON.stringify(renewal)).not.toMatch(/600999888|Baja|wamid/);
		expect(renewal).toMatchObject({ action: 'erase', occurredAt: stop.occurredAt });
	});
});

describe('whom an erasure reaches', () => {
	const plan = (keys: string[], changes: ConsentChange[]) => {
		const { contacts, identities } = planErasure(keys, viewOf(changes));
		return { contacts: contacts.sort(), identities: identities.sort() };
	};
	const both = [ANA, `bsuid:${ANA_ID}`].sort();

	test.each<[string, string[], ConsentChange[]]>([
		['the number, when a row has both', [ANA], [change(ANA, { bsuid: ANA_ID })]],
		['the user ID, when a row has both', [`bsuid:${ANA_ID}`], [change(ANA, { bsuid: ANA_ID })]],
		['the user ID, when its row has the number', [ANA], [change(`bsuid:${ANA_ID}`, { phone: ANA, bsuid: ANA_ID })]],
		['both, when the list knows neither', [ANA, `bsuid:${ANA_ID}`], []],
	])('by %s', (_, keys, changes) => {
		expect(plan(keys, changes)).toEqual({ contacts: both, identities: both });
	}); // prettier-ignore

	test('by the number of a row about an e-mail address', () => {
		const mail = 'email:ana@example.com';
		expect(plan([ANA], [change(mail, { phone: ANA }), change(mail)]).contacts).toEqual([ANA, mail].sort());
	});

	test('other people stay', () => {
		const changes = [change(ANA), change('+34600111222', { bsuid: 'ES.111' })];
		expect(plan([ANA], changes)).toEqual({ contacts: [ANA], identities: [ANA] });
	});

	test('whoever else was blocked by a row that goes stays blocked', () => {
		// The number has had two user IDs; whose it is now nobody can tell.
		const changes = [change(ANA, { bsuid: ANA_ID }), change(ANA, { bsuid: 'ES.2' }), change('bsuid:ES.2')];
		const { contacts, identities } = plan([`bsuid:${ANA_ID}`], changes);
		expect(contacts).not.toContain('bsuid:ES.2');
		expect(identities).toContain('bsuid:ES.2');
	});

	test('a hash is no contact to hash again', () => {
		const erasure = makeErasure(ANA, secret, { source: 'api', now: NOW });
		const view = withErased(viewOf([erasure]), new Map([[ANA, [erasure]]]));
		expect(planErasure([ANA], view)).toEqual({ contacts: [ANA], identities: [ANA] });
	});
});

describe('a view that knows erased people', () => {
	const erasure = makeErasure(ANA, secret, { source: 'manual', now: NOW });
	const later = '2026-04-01T10:00:00.000Z';
	const back = (more: Partial<ConsentChange> = {}) =>
		change(ANA, {
			id: 'opt_in:1',
			action: 'opt_in',
			scope: { channel: 'all', category: 'all', sender: 'all' },
			occurredAt: later,
			recordedAt: later,
			...more,
		});

	test.each<[string, ConsentChange[], string]>([
		['nothing but the erasure', [], 'exclude:erased'],
		['a return to everything', [back()], 'allow:opted_in'],
		['a return to marketing', [back({ scope: { channel: 'all', category: 'marketing', sender: 'all' } })], 'exclude:erased'],
		['a return before the erasure', [back({ occurredAt: '2026-02-28T10:00:00.000Z' })], 'exclude:erased'],
		['a return at the same moment', [back({ occurredAt: NOW.toISOString() })], 'exclude:erased'],
		['a return from the future', [back({ occurredAt: '2099-01-01T00:00:00.000Z', recordedAt: '2099-01-01T00:00:00.000Z' })], 'exclude:erased'],
		['an import that claims a return', [back({ source: 'import' })], 'exclude:erased'],
		['a stop after the return', [back(), change(ANA, { occurredAt: '2026-04-02T10:00:00.000Z' })], 'exclude:all'],
	])('%s', (_, changes, reason) => {
		const view = withErased(viewOf([...changes, erasure]), new Map([[ANA, [erasure]]]));
		const matcher = new Matcher(view, { category: 'marketing' }, new Date('2026-05-01T00:00:00.000Z'));
		expect(matcher.decide([ANA]).reason).toBe(reason);
		expect(matcher.decide(['+34600111222']).outcome).toBe('allow');
	}); // prettier-ignore
});
